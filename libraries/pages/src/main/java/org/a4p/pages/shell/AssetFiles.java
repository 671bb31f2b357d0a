package org.a4p.pages.shell;

import java.time.Duration;
import org.a4p.pages.problem.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the assets; one asked for by another version's hash (a rolling upgrade) is served too, but not kept. */
@Controller
final class AssetFiles {

    private static final Duration ONE_YEAR = Duration.ofDays(365);

    private final Assets assets;

    AssetFiles(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{version:[0-9a-f]{16}}/{name:[a-z0-9-]+\\.[a-z]+}")
    ResponseEntity<byte[]> file(@PathVariable String version, @PathVariable String name) {
        Assets.Asset asset = assets.find(name).orElseThrow(NotFound::new);
        CacheControl cache = asset.version().equals(version)
                ? CacheControl.maxAge(ONE_YEAR).cachePublic().immutable()
                : CacheControl.noCache();
        return ResponseEntity.ok()
                .cacheControl(cache)
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(asset.bytes());
    }
}
