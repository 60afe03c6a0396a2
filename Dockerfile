# The node and the command line as a small image; the runtime's Wasm by itself, to compare its hash.
#
#   docker build --tag bonafide .                        the image; --progress plain shows the hash of the runtime
#   docker build --target wasm --output runtime .        the runtime alone, with its hash, into the folder `runtime`
#
# Base images are pinned by digest, crates by Cargo.lock, the compiler by its version; paths are the same in every build. So whoever
# builds one commit gets one Wasm.

FROM rust:1.95.0-slim-bookworm@sha256:d7482085ff5b415f84dba5647ae71606650bdef00db7aeb69f4b3d170c3e4082 AS compiler
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
# Of Debian 12 whatever is current: none of them is part of the Wasm.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends build-essential libssl-dev pkg-config protobuf-compiler \
    && rm -rf /var/lib/apt/lists/* \
    && rustup target add wasm32v1-none
WORKDIR /bonafide
COPY . .
ENV CARGO_TARGET_DIR=/target CARGO_INCREMENTAL=0

# The hash is the one that the council votes for: BLAKE2b-256 of the compressed Wasm.
FROM compiler AS runtime
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
RUN cargo build --locked --profile production --package bonafide-runtime \
    && install -D --mode 644 --target-directory=/runtime \
        /target/production/wbuild/bonafide-runtime/bonafide_runtime.compact.compressed.wasm \
    && b2sum --length 256 /runtime/*.wasm | sed 's, /runtime/, ,' | tee /runtime/bonafide_runtime.b2sum

FROM scratch AS wasm
COPY --from=runtime /runtime /

FROM runtime AS programs
RUN cargo build --locked --profile production --package bonafide-node --package bonafide-cli \
    && install -D --target-directory=/programs /target/production/bonafide-node /target/production/bonafide \
    && cmp /runtime/*.wasm /target/production/wbuild/bonafide-runtime/bonafide_runtime.compact.compressed.wasm

# What it is made of: every crate of Cargo.lock.
FROM anchore/syft:v1.18.1 AS contents
COPY Cargo.lock /source/
RUN ["/syft", "scan", "dir:/source", "--quiet", "--source-name", "bonafide-node", "--output", "cyclonedx-json=/sbom.cdx.json"]

FROM debian:bookworm-20260824-slim@sha256:88200866dfff7ea7f5cbcb6ec7c8a701889efe6fe859fe64d6990e4b07ea4171 AS node
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates libssl3 \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 bonafide \
    && useradd --uid 10001 --gid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin bonafide \
    && install --directory --owner 10001 --group 10001 --mode 0700 /data
COPY --from=programs /programs/ /usr/local/bin/
COPY --from=runtime /runtime/ /usr/share/bonafide/
COPY --from=contents /sbom.cdx.json /usr/share/bonafide/
COPY LICENSE /usr/share/doc/bonafide/
COPY deploy/healthy /usr/local/bin/
LABEL org.opencontainers.image.title="bonafide-node" \
    org.opencontainers.image.description="Node of Bonafide, a chain for proofs of origin and licenses" \
    org.opencontainers.image.licenses="Apache-2.0 AND GPL-3.0-only" \
    org.bonafide.sbom="/usr/share/bonafide/sbom.cdx.json" \
    org.bonafide.runtime="/usr/share/bonafide/bonafide_runtime.b2sum"
USER 10001:10001
VOLUME /data
# Peers of this chain, peers of the relay chain, JSON-RPC, metrics.
EXPOSE 30333 30334 9944 9615
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s CMD ["healthy"]
ENTRYPOINT ["bonafide-node"]

# The node with what makes a network of one machine: see `deploy/make-network`.
FROM node AS network
# It gives keys to the users of two images, and ends.
# hadolint ignore=DL3002
USER 0:0
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends jq openssl \
    && rm -rf /var/lib/apt/lists/*
COPY deploy/make-network deploy/relay-configuration.json /usr/local/share/bonafide/
ENTRYPOINT ["/usr/local/share/bonafide/make-network"]
HEALTHCHECK NONE

# The one that is built unless another is asked for.
FROM node
