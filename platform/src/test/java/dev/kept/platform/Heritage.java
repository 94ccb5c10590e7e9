package dev.kept.platform;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What stands above the classes of a plugin: a member that one of them does not find may be missing up there. */
final class Heritage {
    private final Trees trees;
    private final Types types;
    private final Map<URI, CompilationUnitTree> units = new HashMap<>();

    private Heritage(JavacTask task) {
        trees = Trees.instance(task);
        types = task.getTypes();
    }

    /** Compiles, as far as that goes. */
    static Heritage after(JavacTask task) {
        Heritage heritage = new Heritage(task);
        try {
            task.parse().forEach(unit -> heritage.units.put(unit.getSourceFile().toUri(), unit));
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heritage;
    }

    /**
     * The innermost class at a place.
     *
     * @param type its name; empty for none
     * @param above every type above it, nearest first; empty when one of them is not known
     */
    record Place(String type, List<String> above) {
        private static final Place NOWHERE = new Place("", List.of());
    }

    /** The innermost class there. */
    Place of(URI source, long position) {
        CompilationUnitTree unit = units.get(source);
        if (unit == null || position < 0) {
            return Place.NOWHERE;
        }
        Innermost search = new Innermost(unit, position);
        search.scan(unit, null);
        if (search.found == null) {
            return Place.NOWHERE;
        }
        List<String> above = new ArrayList<>();
        boolean known = complete(search.found.asType(), above);
        return new Place(search.found.toString(), known ? above : List.of());
    }

    private boolean complete(TypeMirror type, List<String> above) {
        if (!named(type)) {
            return false;
        }
        for (TypeMirror parent : types.directSupertypes(type)) {
            if (parent.getKind() == TypeKind.ERROR) {
                return false;
            }
            above.add(types.erasure(parent).toString());
            if (!complete(parent, above)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that a class of the plugin says it extends and implements was found. */
    private boolean named(TypeMirror type) {
        TreePath path = types.asElement(type) == null ? null : trees.getPath(types.asElement(type));
        if (path == null || !(path.getLeaf() instanceof ClassTree tree)) {
            return true;
        }
        return Stream.concat(Stream.ofNullable(tree.getExtendsClause()), tree.getImplementsClause().stream())
                .map(clause -> trees.getTypeMirror(new TreePath(path, clause)))
                .allMatch(parent -> parent != null && parent.getKind() != TypeKind.ERROR);
    }

    private final class Innermost extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final long position;
        private Element found;

        Innermost(CompilationUnitTree unit, long position) {
            this.unit = unit;
            this.position = position;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            if (around(tree)) {
                Element element = trees.getElement(getCurrentPath());
                found = element == null ? found : element;
            }
            return super.visitClass(tree, nothing);
        }

        private boolean around(Tree tree) {
            SourcePositions positions = trees.getSourcePositions();
            return positions.getStartPosition(unit, tree) <= position
                    && position <= positions.getEndPosition(unit, tree);
        }
    }
}
