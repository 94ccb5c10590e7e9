package dev.kept.sandbox.host;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A tiny plugin, compiled and packed while the test runs. */
public final class PluginJar {
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private String imports = "";

    PluginJar() {}

    /** A plugin whose descriptor has these modules; its key is {@code test.plugin}. */
    public static PluginJar with(String modules) {
        PluginJar jar = new PluginJar();
        return jar.file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key='test.plugin' name='Test' plugins-version='2'><plugin-info>"
                        + "<version>1</version></plugin-info>" + modules + "</atlassian-plugin>");
    }

    /** Adds a class of the package {@code test}. */
    public PluginJar source(String simpleName, String body) {
        sources.put("test/" + simpleName + ".java", "package test;\n" + body);
        return this;
    }

    public PluginJar file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** The value of {@code Import-Package}. */
    public PluginJar imports(String packages) {
        imports = packages;
        return this;
    }

    /** Compiles and packs it into that folder. */
    public Path in(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(folder, classes);
        Path jar = folder.resolve("plugin.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(out, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            try (Stream<Path> walk = Files.walk(classes)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    put(out, classes.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return jar;
    }

    private void compile(Path folder, Path classes) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean fine = compiler.getTask(
                            messages,
                            manager,
                            null,
                            List.of("-proc:none", "-nowarn", "-d", classes.toString()),
                            null,
                            manager.getJavaFileObjects(sources.keySet().stream()
                                    .map(name -> folder.resolve("src").resolve(name))
                                    .toArray(Path[]::new)))
                    .call();
            if (!fine) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "test.plugin");
        main.putValue("Bundle-Version", "1.0.0");
        if (!imports.isEmpty()) {
            main.putValue("Import-Package", imports);
        }
        return manifest;
    }

    private static void put(JarOutputStream out, String path, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(path));
        out.write(bytes);
        out.closeEntry();
    }
}
