package it.kept.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The packages of an {@code Import-Package} header, each with what is said about it. */
record Imports(Map<String, List<String>> packages) {

    static Imports of(String header) {
        Map<String, List<String>> packages = new TreeMap<>();
        for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String[] parts = clause.split(";");
            packages.put(parts[0].strip(), List.of(parts).subList(1, parts.length));
        }
        return new Imports(packages);
    }

    /** Holds nothing but annotations: without it they are not seen, and nothing else happens. */
    private static final String ANNOTATIONS = "com.atlassian.annotations.security";

    /** What only a part of Kept uses, see {@link dev.kept.core.host.Feature}. */
    private static final Set<String> OF_A_FEATURE = Set.of(
            "com.atlassian.applinks.api",
            "com.atlassian.applinks.api.application.confluence",
            "com.atlassian.applinks.api.application.jira",
            "com.atlassian.applinks.api.auth",
            "com.atlassian.audit.api",
            "com.atlassian.audit.entity",
            "com.atlassian.cache",
            "com.atlassian.event.api",
            "com.atlassian.sal.api.auth",
            "com.atlassian.sal.api.net",
            "com.atlassian.sal.api.pluginsettings",
            "com.atlassian.sal.api.rdbms",
            "com.atlassian.sal.api.timezone",
            "com.atlassian.sal.api.web.context",
            "com.atlassian.sal.api.websudo",
            "com.atlassian.sal.api.xsrf",
            "com.atlassian.scheduler",
            "com.atlassian.scheduler.config",
            "com.atlassian.webresource.api.assembler");

    /** Those without which the bundle resolves. */
    List<String> optional() {
        return packages.keySet().stream()
                .filter(name -> packages.get(name).contains("resolution:=optional"))
                .toList();
    }

    /** What is wrong: a product's own package that must be there, another that need not, or a version. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        packages.forEach((name, about) -> {
            boolean needless = Packages.ofOneProduct(name) || name.equals(ANNOTATIONS) || OF_A_FEATURE.contains(name);
            if (about.contains("resolution:=optional") != needless) {
                faults.add(name + " is " + (about.isEmpty() ? "mandatory" : about));
            }
            if (about.stream().anyMatch(part -> part.startsWith("version"))) {
                faults.add(name + " has a version");
            }
        });
        return faults;
    }
}
