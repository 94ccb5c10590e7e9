package dev.kept.platform;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles the sources of a plugin that somebody else wrote against the declarations of this folder, without writing
 * anything. What javac cannot say of a file because a library is not there is no fault of a declaration; {@link Fault} tells
 * the two apart.
 */
final class PluginCompiler {
    /** The names that the platform's newest line gave to packages that older plugins still import. */
    private static final Map<String, String> RENAMED = Map.of(
            "javax.servlet", "jakarta.servlet",
            "javax.ws.rs", "jakarta.ws.rs",
            "javax.inject", "jakarta.inject");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final String classPath;
    private final Set<String> declared;

    /**
     * @param declarations the folder with the classes of the declarations
     * @param libraries as {@code java -cp} takes them
     */
    PluginCompiler(Path declarations, String libraries) {
        this.classPath = declarations + ":" + libraries;
        this.declared = names(declarations);
    }

    private static Set<String> names(Path declarations) {
        try (Stream<Path> all = Files.walk(declarations)) {
            return all.map(path -> declarations.relativize(path).toString())
                    .filter(path -> path.endsWith(".class"))
                    .map(path -> path.replaceAll("\\.class$", "").replaceAll("[/$]", "."))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every {@code src/main/java} of a folder: a plugin has one for each of its parts. */
    static List<Path> roots(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith(Path.of("src", "main", "java")))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles one source root; the other roots of the plugin are there to be looked up.
     *
     * @return each file of the root with what javac says of it, nothing for a file that compiles
     */
    Map<Path, List<Fault>> compile(Path root, List<Path> others) {
        List<Path> files = sources(root);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-implicit:none",
                "-nowarn",
                "-Xmaxerrs",
                "1000000",
                // Attributes every class, also after an import that was not found, and names types in full.
                "-XDshould-stop.ifError=ATTR",
                "-XDdiags.formatterOptions=-simpleNames,-where",
                "-classpath",
                classPath,
                "-sourcepath",
                others.stream().map(Path::toString).collect(Collectors.joining(":")));
        List<Source> sources = files.stream().map(Source::new).toList();
        JavaFileManager manager = javac.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8);
        JavacTask task = (JavacTask) javac.getTask(null, manager, said, options, null, sources);
        Heritage heritage = Heritage.after(task);
        Map<Path, List<Fault>> faults = new TreeMap<>();
        files.forEach(file -> faults.put(file, new ArrayList<>()));
        for (Diagnostic<? extends JavaFileObject> diagnostic : said.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() instanceof Source source) {
                faults.get(source.path)
                        .add(Fault.of(
                                diagnostic.getCode(),
                                diagnostic.getMessage(Locale.ENGLISH),
                                diagnostic.getLineNumber(),
                                source.line(diagnostic.getLineNumber()),
                                heritage.of(source.toUri(), diagnostic.getPosition()),
                                declared::contains));
            }
        }
        return faults;
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as it would be on the newest line. */
    private static final class Source extends SimpleJavaFileObject {
        private final Path path;
        private final String text;

        Source(Path path) {
            super(path.toUri(), Kind.SOURCE);
            this.path = path;
            this.text = renamed(read(path));
        }

        private static String read(Path path) {
            try {
                return Files.readString(path);
            } catch (MalformedInputException e) {
                return readLatin(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String readLatin(Path path) {
            try {
                return Files.readString(path, StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String renamed(String text) {
            String newer = text;
            for (Map.Entry<String, String> name : RENAMED.entrySet()) {
                newer = newer.replace(name.getKey() + ".", name.getValue() + ".");
            }
            return newer;
        }

        /** The line, or the one that an annotation there belongs to. */
        String line(long number) {
            return number < 1
                    ? ""
                    : text.lines()
                            .skip(number - 1)
                            .map(String::strip)
                            .filter(line -> !line.startsWith("@"))
                            .findFirst()
                            .orElse("");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public URI toUri() {
            return path.toUri();
        }
    }
}
