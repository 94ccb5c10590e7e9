package dev.kept.sandbox.confluence.rest;

import dev.kept.sandbox.confluence.cql.CqlFault;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Handler;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The product's own REST resources below {@code /rest/api}, with its error body. */
public final class WikiRest {

    private static final Map<Integer, String> REASONS = Map.of(
            400, "Bad Request",
            401, "Unauthorized",
            403, "Forbidden",
            404, "Not Found",
            405, "Method Not Allowed",
            409, "Conflict");

    private WikiRest() {}

    /** Registers all resources. */
    public static void register(Site site, Pages pages) {
        ContentResource content = new ContentResource(site);
        pages.rest("/rest/api/content", guarded(content::collection));
        pages.rest("/rest/api/content/{id}", guarded(content::one));
        pages.rest("/rest/api/content/{id}/child/page", guarded(content::children));
        LabelResource labels = new LabelResource(site);
        pages.rest("/rest/api/content/{id}/label", guarded(labels::collection));
        pages.rest("/rest/api/content/{id}/label/{name}", guarded(labels::one));
        PropertyResource properties = new PropertyResource(site);
        pages.rest("/rest/api/content/{id}/property", guarded(properties::collection));
        pages.rest("/rest/api/content/{id}/property/{key}", guarded(properties::one));
        SearchResource search = new SearchResource(site);
        pages.rest("/rest/api/content/search", guarded(search::content));
        pages.rest("/rest/api/search", guarded(search::all));
        SpaceResource spaces = new SpaceResource(site);
        pages.rest("/rest/api/space", guarded(spaces::collection));
        pages.rest("/rest/api/space/{key}", guarded(spaces::one));
        pages.rest("/rest/api/contentbody/convert/{to}", guarded(new ConvertResource(site)::convert));
        pages.rest("/rest/api/user/current", guarded(spaces::user));
        pages.rest("/rest/api/accessmode", guarded(spaces::accessMode));
    }

    /** A resource that may also say that a query is not understood. */
    @FunctionalInterface
    interface Resource {
        Response answer(Request request) throws CqlFault, IOException;
    }

    private static Handler guarded(Resource resource) {
        return request -> {
            try {
                return resource.answer(request);
            } catch (CqlFault e) {
                return error(400, e.getMessage());
            } catch (WikiRefusal e) {
                return error(e.status(), e.getMessage());
            } catch (Refused e) {
                return error(e.status(), e.getMessage());
            }
        };
    }

    static Response error(int status, String message) {
        Map<String, Object> data =
                Map.of("authorized", status != 403, "valid", status != 400, "errors", List.of(), "successful", false);
        return Response.json(
                status,
                Json.MAPPER
                        .createObjectNode()
                        .put("statusCode", status)
                        .put("message", message)
                        .put("reason", REASONS.getOrDefault(status, "Error"))
                        .set("data", Json.MAPPER.valueToTree(data)));
    }

    static WikiRefusal notAllowed(Request request) {
        return WikiRefusal.of(405, "The method " + request.method() + " is not allowed here.");
    }

    /** A number in the path; what is none names nothing. */
    static long id(Request request) {
        try {
            return Long.parseLong(request.variable("id"));
        } catch (NumberFormatException e) {
            throw WikiRefusal.missing("No content found with id: " + request.variable("id"));
        }
    }
}
