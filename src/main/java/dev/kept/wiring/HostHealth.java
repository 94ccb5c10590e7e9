package dev.kept.wiring;

import dev.kept.core.host.Feature;
import dev.kept.core.host.Health;
import dev.kept.core.host.HostServices;
import dev.kept.core.host.ProductServices;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks which of the services that features rest on the product has, and whether it can load the class of each module that
 * the descriptor names for it: a field type whose interface is gone costs that field alone, and nobody would hear of it.
 */
public final class HostHealth implements Health.Check {

    /** Reads our own descriptor without a parser of XML, whose packages the product would have to give. */
    private static final Pattern TAG = Pattern.compile("<[\\w-]+(\\s[^>]*)>");

    private static final Pattern KEY = Pattern.compile(" key=\"([^\"]+)\"");
    private static final Pattern APPLICATION = Pattern.compile(" application=\"([^\"]+)\"");
    private static final Pattern CLASS = Pattern.compile(" class=\"(dev\\.kept\\.[^\"]+)\"");

    private final HostServices services;
    private final ProductServices product;

    public HostHealth(HostServices services, ProductServices product) {
        this.services = services;
        this.product = product;
    }

    @Override
    public Health now() {
        List<Health.FeatureState> features = Arrays.stream(Feature.values())
                .filter(feature -> feature.isOf(product.application()))
                .map(feature -> new Health.FeatureState(feature, missing(feature)))
                .toList();
        return new Health(features, lostModules());
    }

    private List<String> missing(Feature feature) {
        return feature.services().stream()
                .filter(name -> services.of(feature, () -> type(name)).find().isEmpty())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> type(String name) {
        try {
            return (Class<Object>) Class.forName(name, false, HostHealth.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new NoClassDefFoundError(name);
        }
    }

    /** A child, such as a panel's context provider, belongs to the module whose tag came last. */
    private List<Health.LostModule> lostModules() {
        List<Health.LostModule> lost = new ArrayList<>();
        String key = "";
        String application = "";
        for (Matcher tag = TAG.matcher(descriptor()); tag.find(); ) {
            String attributes = tag.group(1);
            String named = first(CLASS, attributes);
            if (!first(KEY, attributes).isEmpty() && (!named.isEmpty() || attributes.contains("application="))) {
                key = first(KEY, attributes);
                application = first(APPLICATION, attributes);
            }
            if (!named.isEmpty() && (application.isEmpty() || application.equals(product.application()))) {
                String missing = missing(named);
                if (!missing.isEmpty()) {
                    lost.add(new Health.LostModule(key, missing));
                }
            }
        }
        return lost;
    }

    /** What keeps the class from being loaded; empty when nothing does. */
    private static String missing(String className) {
        try {
            Class.forName(className, false, HostHealth.class.getClassLoader()).getConstructors();
            return "";
        } catch (ClassNotFoundException | LinkageError e) {
            return String.valueOf(e.getMessage()).replace('/', '.');
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String descriptor() {
        try (InputStream xml = HostHealth.class.getResourceAsStream("/atlassian-plugin.xml")) {
            if (xml == null) {
                throw new IllegalStateException("The plugin has no descriptor");
            }
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
