package dev.kept.tools.openapi;

import dev.kept.core.Nullable;
import dev.kept.rest.CommitmentParameters;
import dev.kept.rest.Parameter;
import dev.kept.rest.Shape;
import dev.kept.rest.resource.OpenApiResource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A method of a resource.
 *
 * @param resource its class
 * @param path below the API's root
 * @param verb in lower case
 */
record Operation(Class<?> resource, Method method, String path, String verb) {

    /** How the description calls it. */
    String id() {
        return method.getName();
    }

    /** What it is grouped under, for words. */
    String group() {
        return resource.getSimpleName().replaceAll("Resource$", "");
    }

    /** Only the description itself is for whoever asks. */
    boolean open() {
        return resource == OpenApiResource.class;
    }

    boolean takesBody() {
        return method.isAnnotationPresent(Consumes.class);
    }

    /** Whether the host looks at what the caller accepts. A file to keep is handed out regardless. */
    boolean onlyJson() {
        return resource.isAnnotationPresent(Produces.class);
    }

    /** The names of the keys in its path. */
    List<String> keys() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
                .map(parameter -> parameter.getAnnotation(PathParam.class).value())
                .toList();
    }

    /** The parameters in its query, in their order. */
    List<Parameter> query() {
        List<Parameter> query = new ArrayList<>();
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            if (parameter.getType() == UriInfo.class) {
                query.addAll(CommitmentParameters.ALL);
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                query.add(known(parameter.getAnnotation(QueryParam.class).value()));
            }
        }
        return query;
    }

    private static Parameter known(String name) {
        return Parameter.ALL.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing says what may be given for " + name));
    }

    /** What the body looks like; {@code null} when it is empty or an object without members. */
    @Nullable
    Class<?> body() {
        return Arrays.stream(method.getParameters())
                .filter(parameter ->
                        parameter.getType() == InputStream.class && parameter.isAnnotationPresent(Shape.class))
                .<Class<?>>map(parameter -> parameter.getAnnotation(Shape.class).value())
                .findFirst()
                .orElse(null);
    }

    List<Shape> answers() {
        return List.of(method.getAnnotationsByType(Shape.class));
    }
}
