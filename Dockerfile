# docker build --build-arg VERSION=1.2.0 -t checker .
# docker run --rm -v "$PWD:/proposals" checker check .
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY cmd cmd
COPY internal internal
COPY policies policies
ARG VERSION=
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.release=${VERSION}" -o /checker ./cmd/checker

# With a shell, for runners that need one: docker build --target shell .
FROM busybox:stable AS shell
COPY --from=build /checker /usr/local/bin/checker
RUN adduser -D -u 65532 nonroot
USER 65532:65532
WORKDIR /proposals

# The last stage is what a plain build gives: the program and nothing else, run by nobody in particular.
FROM gcr.io/distroless/static-debian12:nonroot AS plain
COPY --from=build /checker /usr/local/bin/checker
USER 65532:65532
WORKDIR /proposals
ENTRYPOINT ["checker"]
CMD ["check", "."]
