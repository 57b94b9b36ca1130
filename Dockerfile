FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /havn
COPY . .
RUN mvn -q -B -DskipTests package && java -Djarmode=tools -jar target/havn-*.jar extract --destination /server \
    && mv /server/havn-*.jar /server/havn.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home havn
COPY --from=build /server /server
USER havn
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx768m", "-jar", "/server/havn.jar"]
