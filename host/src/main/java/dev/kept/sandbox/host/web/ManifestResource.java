package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the products tell everybody about themselves, so that others can be linked with them. */
final class ManifestResource {
    private final Product product;

    ManifestResource(Product product) {
        this.product = product;
    }

    void register(Pages pages) {
        pages.rest("/rest/applinks/1.0/manifest", request -> {
            Map<String, Object> manifest = new LinkedHashMap<>();
            manifest.put("name", product.displayName());
            manifest.put("typeId", product.application());
            manifest.put("version", product.version());
            return Response.json(manifest);
        });
    }
}
