package it.kept.jar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** What is wrong: a product's own package that must be there, another that need not, or a version. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        packages.forEach((name, about) -> {
            if (about.contains("resolution:=optional") != Packages.ofOneProduct(name)) {
                faults.add(name + " is " + (about.isEmpty() ? "mandatory" : about));
            }
            if (about.stream().anyMatch(part -> part.startsWith("version"))) {
                faults.add(name + " has a version");
            }
        });
        return faults;
    }
}
