package dev.kept.platform;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which classes touch which stubs, read from the class files (and from the sources, for constants that javac inlines). */
final class PlatformUse {
    private final JavaClasses classes;
    private final Path sources;

    /** Type, or type and member with {@code #} between, to the top-level classes that name, call or override it. */
    private final Map<String, Set<String>> uses = new HashMap<>();

    /** The names of a type and everything above it. */
    private final Map<JavaClass, Set<String>> lineages = new HashMap<>();

    private PlatformUse(JavaClasses classes, Path sources) {
        this.classes = classes;
        this.sources = sources;
    }

    static PlatformUse of(Path classFolder, Path sourceFolder) {
        return new PlatformUse(new ClassFileImporter().importPath(classFolder), sourceFolder);
    }

    /** The top-level classes that touch an unsure type or member. */
    Set<String> touching(PlatformSources.Unsure item) {
        if (uses.isEmpty()) {
            classes.forEach(this::index);
        }
        String key = item.member().isEmpty() ? item.owner() : item.owner() + "#" + item.member();
        Set<String> found = new TreeSet<>(uses.getOrDefault(key, Set.of()));
        if (!item.member().isEmpty() && !item.member().contains("(")) {
            found.addAll(naming(item));
        }
        return found;
    }

    private void index(JavaClass user) {
        types(user).forEach(type -> use(type, user));
        for (JavaAccess<?> access : user.getAccessesFromSelf()) {
            lineage(access.getTargetOwner()).forEach(owner -> use(owner + "#" + signature(access), user));
        }
        for (JavaMethod method : user.getMethods()) {
            lineage(user).forEach(owner -> use(owner + "#" + signature(method), user));
        }
    }

    private void use(String key, JavaClass user) {
        uses.computeIfAbsent(key, none -> new TreeSet<>()).add(topLevel(user));
    }

    private Set<String> lineage(JavaClass type) {
        return lineages.computeIfAbsent(type, start -> {
            Set<String> names = new TreeSet<>();
            names.add(start.getName());
            start.getAllRawSuperclasses().forEach(above -> names.add(above.getName()));
            start.getAllRawInterfaces().forEach(above -> names.add(above.getName()));
            names.removeIf(name -> name.startsWith("java."));
            return names;
        });
    }

    /** All types that the classes name, directly or through the given stubs. */
    Set<String> reaches(JavaClasses stubs) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (JavaClass type : classes) {
            open.addAll(types(type));
        }
        while (!open.isEmpty()) {
            String name = open.pop();
            if (stubs.contain(name) && reached.add(name)) {
                open.addAll(types(stubs.get(name)));
                stubs.get(name).getEnclosingClass().ifPresent(outer -> open.add(outer.getName()));
            }
        }
        return reached;
    }

    private static Set<String> types(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(target -> target.getBaseComponentType().getName())
                .collect(Collectors.toSet());
    }

    private static String signature(JavaAccess<?> access) {
        if (access instanceof JavaCodeUnitAccess<?> call) {
            return call.getName() + parameters(call.getTarget().getRawParameterTypes());
        }
        return access.getName();
    }

    private static String signature(JavaMethod method) {
        return method.getName() + parameters(method.getRawParameterTypes());
    }

    private static String parameters(List<JavaClass> types) {
        return types.stream().map(JavaClass::getSimpleName).collect(Collectors.joining(",", "(", ")"));
    }

    private static String topLevel(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    /** Sources that name a constant, because javac copies its value and leaves no trace in the class file. */
    private Set<String> naming(PlatformSources.Unsure constant) {
        String type = constant.owner().substring(constant.owner().lastIndexOf('.') + 1);
        String text = type + "." + constant.member();
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> content(file).contains("import " + constant.owner() + ";"))
                    .filter(file -> content(file).contains(text))
                    .map(file -> sources.relativize(file).toString())
                    .map(name ->
                            name.substring(0, name.length() - ".java".length()).replace('/', '.'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
