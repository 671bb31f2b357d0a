package org.a4p.gateway.deployment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docker-compose.yml, with its anchors resolved. */
record ComposeFile(Map<String, JsonNode> services) {

    static ComposeFile read() {
        YamlMapFactoryBean yaml = new YamlMapFactoryBean();
        yaml.setResources(new FileSystemResource(root().resolve("docker-compose.yml")));
        JsonNode file = JsonMapper.builder().build().valueToTree(Objects.requireNonNull(yaml.getObject()));
        Map<String, JsonNode> services = new LinkedHashMap<>();
        file.path("services").properties().forEach(entry -> services.put(entry.getKey(), entry.getValue()));
        return new ComposeFile(services);
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docker-compose.yml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "docker-compose.yml is nowhere above");
        }
        return folder;
    }
}
