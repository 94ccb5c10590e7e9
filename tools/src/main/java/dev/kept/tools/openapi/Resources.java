package dev.kept.tools.openapi;

import dev.kept.rest.confluence.ForwardResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The resources of the API: every class of these packages, and of those below, that has a path. */
final class Resources {

    /** What Jira answers. Confluence answers the second itself, and hands on what {@link ForwardResource} knows. */
    private static final List<String> PACKAGES = List.of("dev.kept.rest.jira", "dev.kept.rest.resource");

    private final java.nio.file.Path classes;

    Resources(java.nio.file.Path classes) {
        this.classes = classes;
    }

    /** Every method that answers requests, by path and then by verb. */
    List<Operation> operations() {
        return PACKAGES.stream()
                .flatMap(this::types)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(Resources::operations)
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::verb))
                .toList();
    }

    private Stream<Class<?>> types(String inPackage) {
        java.nio.file.Path folder = classes.resolve(inPackage.replace('.', '/'));
        try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
            List<Class<?>> types = new ArrayList<>();
            for (java.nio.file.Path file : files.toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                if (name.endsWith(".class") && !name.contains("-")) {
                    types.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
            return types.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("No classes in " + folder, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A class of " + folder + " is not on the class path", e);
        }
    }

    private static Stream<Operation> operations(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method) != null)
                .map(method -> new Operation(resource, method, path(resource, method), verb(method)));
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    }

    private static String verb(Method method) {
        return method.isAnnotationPresent(GET.class)
                ? "get"
                : method.isAnnotationPresent(POST.class)
                        ? "post"
                        : method.isAnnotationPresent(PUT.class) ? "put" : null;
    }

    /** Whether Confluence answers the same, by itself or by asking Jira. */
    static boolean inConfluence(Operation operation) {
        if (!operation.resource().getPackageName().startsWith("dev.kept.rest.jira.")) {
            return true;
        }
        String sample = operation.path().substring(1).replaceAll("\\{\\w+}", "x");
        return Arrays.stream(ForwardResource.class.getDeclaredMethods())
                .filter(method -> operation.verb().equals(verb(method)))
                .anyMatch(method ->
                        sample.matches(pattern(method.getAnnotation(Path.class).value())));
    }

    /** A path as an expression: {@code {name: expression}} is the expression, {@code {name}} one part of a path. */
    private static String pattern(String path) {
        return path.startsWith("{path: ")
                ? path.substring("{path: ".length(), path.length() - 1)
                : path.replaceAll("\\{\\w+}", "[^/]+");
    }
}
