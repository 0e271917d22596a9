// The bare sockets: socket.io alone. A client says which rooms it is in, and a POST sends a nudge to rooms; nobody signs in, nothing is kept, nobody else is told.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

type Sent = { readonly rooms: string[]; readonly nudge: unknown };

const server = createServer((request, reply) => {
  let text = '';
  request.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => {
    const { rooms, nudge } = JSON.parse(text) as Sent;
    io.to(rooms).emit('nudge', nudge);
    reply.setHeader('content-type', 'application/json').end('{}');
  });
});
const io = new Server(server, { path: '/socket', serveClient: false, transports: ['websocket'] });
io.on('connection', (socket) => void socket.join((socket.handshake.auth as { rooms: string[] }).rooms));
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
