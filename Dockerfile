# The application in production. One image, three uses by DESK_ROLE: all, api, worker.
FROM node:24-bookworm AS build
WORKDIR /house
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node tools/build.mjs

FROM node:24-bookworm-slim AS packages
WORKDIR /house
COPY package.json package-lock.json ./
# Optional packages are binaries for building (and a pinned Node): the base image has its own Node.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 MALLOC_ARENA_MAX=2
WORKDIR /house
COPY --from=packages /house/node_modules ./node_modules
COPY --from=build /house/dist ./dist
COPY package.json ./
COPY libs/routing/catalogue ./libs/routing/catalogue
COPY docker/health.mjs ./docker/health.mjs
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=512", "dist/apps/api/main.mjs"]
