import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agency, CompartmentInfo, Office } from '@desk/people/contract';

@Entity({ schema: 'people', name: 'agency' })
export class AgencyEntity {
  @PrimaryColumn({ type: 'text' }) id: Agency['id'];
  @Column({ type: 'jsonb' }) name: Agency['name'];
  @Column({ type: 'text' }) kind: Agency['kind'];
}

@Entity({ schema: 'people', name: 'compartment_info' })
export class CompartmentInfoEntity {
  @PrimaryColumn({ type: 'text' }) id: CompartmentInfo['id'];
  @Column({ type: 'text' }) agencyId: CompartmentInfo['agencyId'];
  @Column({ type: 'jsonb' }) name: CompartmentInfo['name'];
  @Column({ type: 'text' }) secrecy: CompartmentInfo['secrecy'];
}

@Entity({ schema: 'people', name: 'office' })
export class OfficeEntity {
  @PrimaryColumn({ type: 'text' }) id: Office['id'];
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) kind: Office['kind'];
  @Column({ type: 'text' }) hostAgencyId: Office['hostAgencyId'];
  /** Read by nobody: hours are the waiting room's settings (visits). Taken away when no process of the release before this one can run. */
  @Column({ type: 'jsonb', default: [] }) openingHours: object[];
  @Column({ type: 'jsonb' }) presence: Office['presence'];
  @Column({ type: 'text', array: true }) desks: string[];
  /** Languages that visitors are told they can be met in, as ISO 639 codes. */
  @Column({ type: 'text', array: true }) languages: string[];
}
