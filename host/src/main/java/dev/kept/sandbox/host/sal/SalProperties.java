package dev.kept.sandbox.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.sandbox.host.Product;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

/** SAL's view of the product itself. */
public final class SalProperties implements ApplicationProperties {
    private final Product product;
    private final URI baseUrl;
    private final Path home;

    public SalProperties(Product product, URI baseUrl, Path home) {
        this.product = product;
        this.baseUrl = baseUrl;
        this.home = home;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL -> product.contextPath();
            default -> baseUrl.toString();
        };
    }

    @Override
    public String getDisplayName() {
        return product.displayName();
    }

    @Override
    public String getPlatformId() {
        return product.application().equals("jira") ? PLATFORM_JIRA : PLATFORM_CONFLUENCE;
    }

    @Override
    public String getVersion() {
        return product.version();
    }

    @Override
    public Date getBuildDate() {
        return new Date(0);
    }

    @Override
    public String getBuildNumber() {
        return "1";
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public String getPropertyValue(String key) {
        return null;
    }

    @Override
    public String getApplicationFileEncoding() {
        return StandardCharsets.UTF_8.name();
    }
}
