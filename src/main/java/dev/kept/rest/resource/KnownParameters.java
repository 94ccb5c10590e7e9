package dev.kept.rest.resource;

import dev.kept.rest.Failures;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses parameters that nobody reads: a mistyped one must not pass as absent, or a list that was to be narrowed is not.
 *
 * <p>Parameters of the products themselves ({@code os_…}, {@code atl_token}, {@code _} against caches) pass, and so does
 * everything where the resource reads the whole query itself.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource == null ? null : resource.getResourceMethod();
        if (method == null || readsAll(method)) {
            return;
        }
        Set<String> known = Arrays.stream(method.getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .collect(Collectors.toSet());
        Failures.unknownParameters(request.getUriInfo().getQueryParameters().keySet(), known)
                .ifPresent(request::abortWith);
    }

    private static boolean readsAll(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(UriInfo.class);
    }
}
