# One file for the four services: docker build --target gateway . (or consultation, commitment, notification)
# Build the jars first: ./mvnw package -DskipTests. The layers change from seldom to often, so a release moves little.
FROM eclipse-temurin:25-jre-noble AS base
RUN groupadd --system --gid 10001 a4p && useradd --system --uid 10001 --gid a4p --no-create-home a4p
WORKDIR /app
ENV SERVER_ADDRESS=0.0.0.0 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
USER 10001:10001
# The base image has bash and no curl; bash itself opens the connection.
HEALTHCHECK --interval=5s --timeout=3s --start-period=90s --retries=12 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT} && printf 'GET /actuator/health/readiness HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-jar", "application.jar"]

FROM eclipse-temurin:25-jre-noble AS layers
WORKDIR /layers
COPY gateway/target/gateway-*-exec.jar gateway.jar
COPY consultation-service/target/consultation-service-*-exec.jar consultation.jar
COPY commitment-service/target/commitment-service-*-exec.jar commitment.jar
COPY notification-service/target/notification-service-*-exec.jar notification.jar
RUN for service in gateway consultation commitment notification; do \
      java -Djarmode=tools -jar "$service.jar" extract --layers --launcher=false --destination "$service" \
        --application-filename application.jar || exit 1; \
    done

FROM base AS consultation
ENV SERVER_PORT=8081
COPY --from=layers /layers/consultation/dependencies/ ./
COPY --from=layers /layers/consultation/snapshot-dependencies/ ./
COPY --from=layers /layers/consultation/application/ ./

FROM base AS commitment
ENV SERVER_PORT=8082
COPY --from=layers /layers/commitment/dependencies/ ./
COPY --from=layers /layers/commitment/snapshot-dependencies/ ./
COPY --from=layers /layers/commitment/application/ ./

FROM base AS notification
ENV SERVER_PORT=8083
COPY --from=layers /layers/notification/dependencies/ ./
COPY --from=layers /layers/notification/snapshot-dependencies/ ./
COPY --from=layers /layers/notification/application/ ./

FROM base AS gateway
ENV SERVER_PORT=8080
COPY --from=layers /layers/gateway/dependencies/ ./
COPY --from=layers /layers/gateway/snapshot-dependencies/ ./
COPY --from=layers /layers/gateway/application/ ./
