package dev.kept.platform;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The source files of the compile-only API, as far as their comments say where a signature comes from. */
final class PlatformSources {
    private static final Pattern UNSURE = Pattern.compile("Unconfirmed: ([^.]+)\\.", Pattern.DOTALL);

    /** One stub: its binary name and the text of its Javadoc on one line. */
    record Stub(String name, String comment) {}

    /**
     * A type or member whose signature no source has confirmed.
     *
     * @param owner the binary name of the type
     * @param member name and parameter types as the source writes them, such as {@code get(String)}; empty for a type
     * @param unsure what is not known
     */
    record Unsure(String owner, String member, String unsure) {
        String label() {
            return owner.replace('$', '.') + (member.isEmpty() ? "" : "#" + member);
        }
    }

    private final List<Stub> stubs = new ArrayList<>();
    private final List<Unsure> unsure = new ArrayList<>();
    private final List<String> malformed = new ArrayList<>();

    private PlatformSources() {}

    static PlatformSources read(Path root) {
        PlatformSources sources = new PlatformSources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(root);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(paths));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                sources.new Reader(docs, unit).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.unsure.sort(Comparator.comparing(Unsure::label));
        return sources;
    }

    List<Stub> stubs() {
        return stubs;
    }

    List<Unsure> unsure() {
        return unsure;
    }

    /** Comments that speak of something unconfirmed but not in the form that is read here. */
    List<String> malformed() {
        return malformed;
    }

    /** Walks one source file and keeps the binary name of the type it is in. */
    private final class Reader extends TreePathScanner<Void, String> {
        private final DocTrees docs;
        private final String packageName;

        Reader(DocTrees docs, CompilationUnitTree unit) {
            this.docs = docs;
            this.packageName = unit.getPackageName().toString();
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            if (type.getSimpleName().isEmpty()) {
                return null;
            }
            String name = outer == null ? packageName + "." + type.getSimpleName() : outer + "$" + type.getSimpleName();
            String comment = comment();
            if (outer == null) {
                stubs.add(new Stub(name, comment));
            }
            member(name, "", comment);
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String owner) {
            String parameters = method.getParameters().stream()
                    .map(parameter -> simple(parameter.getType()))
                    .collect(Collectors.joining(",", "(", ")"));
            member(owner, method.getName() + parameters, comment());
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, String owner) {
            member(owner, field.getName().toString(), comment());
            return null;
        }

        private void member(String owner, String member, String comment) {
            Matcher matcher = UNSURE.matcher(comment);
            if (matcher.find()) {
                unsure.add(new Unsure(owner, member, matcher.group(1)));
            } else if (comment.toLowerCase(Locale.ROOT).contains("unconfirmed")) {
                malformed.add(owner + "#" + member + ": " + comment);
            }
        }

        private String comment() {
            DocCommentTree tree = docs.getDocCommentTree(getCurrentPath());
            return tree == null ? "" : tree.toString().replaceAll("\\s+", " ").strip();
        }

        /** The erased simple name of a parameter's type: what the class file has, without package. */
        private static String simple(Tree type) {
            String text = type.toString().replaceAll("<.*>", "").replace("...", "[]");
            return text.substring(text.lastIndexOf('.') + 1);
        }
    }
}
