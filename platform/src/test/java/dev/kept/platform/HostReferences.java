package dev.kept.platform;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the plugin's class files need of the host: each type they name and each member they call, read, override or
 * implement. A member belongs to the type that declares it, as the virtual machine looks it up; it is written as in
 * {@code com.atlassian.cache.CacheSettingsBuilder#maxEntries(int)}, with erased parameters.
 */
final class HostReferences {
    private static final List<String> HOST =
            List.of("com.atlassian.", "com.opensymphony.", "org.ofbiz.", "webwork.", "net.java.ao.");
    private static final Set<JavaModifier> NOT_OVERRIDING =
            Set.of(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.SYNTHETIC, JavaModifier.BRIDGE);

    private final Set<String> types = new TreeSet<>();
    private final Set<String> members = new TreeSet<>();

    private HostReferences(JavaClasses plugin) {
        for (JavaClass user : plugin) {
            user.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(HostReferences::isHost)
                    .forEach(type -> types.add(type.getName()));
            user.getAccessesFromSelf().forEach(this::access);
            user.getMethods().forEach(this::inherits);
        }
    }

    static HostReferences of(Path classFolder) {
        return new HostReferences(new ClassFileImporter().importPath(classFolder));
    }

    Set<String> types() {
        return types;
    }

    Set<String> members() {
        return members;
    }

    private void access(JavaAccess<?> access) {
        JavaClass owner =
                access.getTarget().resolveMember().map(JavaMember::getOwner).orElse(access.getTargetOwner());
        if (isHost(owner)) {
            String signature = access instanceof JavaCodeUnitAccess<?> call
                    ? call.getName() + parameters(call.getTarget().getRawParameterTypes())
                    : access.getName();
            members.add(owner.getName() + "#" + signature);
        }
    }

    /** The methods of the host's types that a method of the plugin overrides or implements. */
    private void inherits(JavaMethod method) {
        if (method.getModifiers().stream().anyMatch(NOT_OVERRIDING::contains)) {
            return;
        }
        JavaClass user = method.getOwner();
        Stream.concat(user.getAllRawSuperclasses().stream(), user.getAllRawInterfaces().stream())
                .filter(HostReferences::isHost)
                .flatMap(above -> above.getMethods().stream())
                .filter(above -> overrides(method, above))
                .forEach(above -> members.add(
                        above.getOwner().getName() + "#" + above.getName() + parameters(above.getRawParameterTypes())));
    }

    /** Whether the parameters fit; a type argument may have made those of the plugin narrower. */
    private static boolean overrides(JavaMethod method, JavaMethod above) {
        List<JavaClass> narrow = method.getRawParameterTypes();
        List<JavaClass> wide = above.getRawParameterTypes();
        if (!above.getName().equals(method.getName()) || narrow.size() != wide.size()) {
            return false;
        }
        for (int i = 0; i < wide.size(); i++) {
            if (!narrow.get(i).isAssignableTo(wide.get(i).getName())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHost(JavaClass type) {
        return HOST.stream().anyMatch(type.getName()::startsWith);
    }

    private static String parameters(List<JavaClass> types) {
        return types.stream().map(JavaClass::getSimpleName).collect(Collectors.joining(",", "(", ")"));
    }
}
