package dev.kept.sandbox.host.osgi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Says in one sentence why a bundle was not resolved. */
final class Unresolved {
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    private Unresolved() {}

    static String sentence(BundleException e) {
        Matcher matcher = PACKAGE.matcher(String.valueOf(e.getMessage()));
        if (e.getType() == BundleException.RESOLVE_ERROR && matcher.find()) {
            return "package " + matcher.group(1) + " is imported and not exported by any bundle.";
        }
        return String.valueOf(e.getMessage());
    }
}
