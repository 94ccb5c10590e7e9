package dev.kept.sandbox.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/** The product types that a bundle's class files name, read from their constant pools without loading a class. */
final class ClassReferences {
    private static final Pattern NAME = Pattern.compile("com/atlassian/[\\w/$]+");

    private ClassReferences() {}

    /** Binary names with dots. */
    static Set<String> in(Bundle bundle) {
        Set<String> names = new HashSet<>();
        Enumeration<URL> entries = bundle.findEntries("/", "*.class", true);
        if (entries == null) {
            return names;
        }
        for (URL entry : Collections.list(entries)) {
            try (InputStream in = entry.openStream()) {
                Matcher matcher = NAME.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                while (matcher.find()) {
                    names.add(matcher.group().replace('/', '.'));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }
}
