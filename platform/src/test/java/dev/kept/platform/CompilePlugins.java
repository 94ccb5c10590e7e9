package dev.kept.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints which files of plugins that others wrote compile against the declarations, and which members they call that are not
 * declared. The first argument is the folder of compiled declarations, the second a class path of libraries,
 * the others are folders of plugins.
 */
public final class CompilePlugins {
    private static final int MISUSED = 2;
    private static final int PLUGINS = 2;

    private CompilePlugins() {}

    /** Exits with 1 when a member is missing on a type that is declared. */
    public static void main(String[] arguments) {
        if (arguments.length <= PLUGINS) {
            System.err.println("platform/compile-plugins [--jars FOLDER] FOLDER…");
            System.exit(MISUSED);
        }
        PluginCompiler compiler = new PluginCompiler(Path.of(arguments[0]), arguments[1]);
        boolean complete = true;
        for (int i = PLUGINS; i < arguments.length; i++) {
            Path plugin = Path.of(arguments[i]);
            if (!Files.isDirectory(plugin)) {
                System.err.println("No folder: " + plugin);
                System.exit(MISUSED);
            }
            complete &= plugin(compiler, plugin);
        }
        System.exit(complete ? 0 : 1);
    }

    private static boolean plugin(PluginCompiler compiler, Path plugin) {
        System.out.println("# " + plugin.getFileName());
        Map<Path, List<Fault>> files = new TreeMap<>();
        List<Path> roots = PluginCompiler.roots(plugin);
        for (Path root : roots) {
            List<Path> others = new ArrayList<>(roots);
            others.remove(root);
            files.putAll(compiler.compile(root, others));
        }
        files.forEach((file, faults) -> System.out.println(mark(faults) + " " + plugin.relativize(file)));
        System.out.printf(
                "%n%d files: %d compile, %d need what is not here, %d need members, %d are to be looked at%n",
                files.size(), count(files, "+"), count(files, "~"), count(files, "-"), count(files, "?"));
        table(Fault.Kind.MEMBER, plugin, files);
        table(Fault.Kind.LOOK, plugin, files);
        types(files);
        System.out.println();
        return count(files, "-") == 0;
    }

    /** Compiles; needs a type or library that is not here; needs a member of a declared type; to be looked at. */
    private static String mark(List<Fault> faults) {
        if (has(faults, Fault.Kind.MEMBER)) {
            return "-";
        }
        if (has(faults, Fault.Kind.LOOK)) {
            return "?";
        }
        return faults.isEmpty() ? "+" : "~";
    }

    private static boolean has(List<Fault> faults, Fault.Kind kind) {
        return faults.stream().anyMatch(fault -> fault.kind() == kind);
    }

    private static long count(Map<Path, List<Fault>> files, String mark) {
        return files.values().stream()
                .filter(faults -> mark(faults).equals(mark))
                .count();
    }

    private static void table(Fault.Kind kind, Path plugin, Map<Path, List<Fault>> files) {
        Map<String, TreeSet<String>> places = new TreeMap<>();
        files.forEach((file, faults) -> faults.stream()
                .filter(fault -> fault.kind() == kind)
                .forEach(fault -> places.computeIfAbsent(fault.name(), name -> new TreeSet<>())
                        .add(plugin.relativize(file) + ":" + fault.line() + " `" + fault.text() + "`")));
        if (!places.isEmpty()) {
            System.out.println("\n| " + kind.label() + " | places | for instance |\n|---|---|---|");
            places.forEach((name, where) ->
                    System.out.println("| `" + name + "` | " + where.size() + " | " + where.first() + " |"));
        }
    }

    private static void types(Map<Path, List<Fault>> files) {
        TreeSet<String> names = new TreeSet<>();
        files.values().forEach(faults -> faults.stream()
                .filter(fault -> fault.kind() == Fault.Kind.TYPE)
                .forEach(fault -> names.add(fault.name())));
        if (!names.isEmpty()) {
            System.out.println(
                    "\n" + names.size() + " types of the host are not declared here, because nothing in the plugin"
                            + " uses them: " + String.join(", ", names));
        }
    }
}
