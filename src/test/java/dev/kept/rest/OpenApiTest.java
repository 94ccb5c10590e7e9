package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kept.core.Coded;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Verdict;
import dev.kept.rest.confluence.ForwardResource;
import dev.kept.rest.jira.board.MapResource;
import dev.kept.rest.jira.board.PartnershipResource;
import dev.kept.rest.jira.board.PortfolioResource;
import dev.kept.rest.jira.board.ProjectResource;
import dev.kept.rest.jira.board.PublishedNamesResource;
import dev.kept.rest.jira.board.PublishedResource;
import dev.kept.rest.jira.board.ReviewResource;
import dev.kept.rest.jira.board.SnapshotResource;
import dev.kept.rest.jira.contact.ContactGuideResource;
import dev.kept.rest.jira.contact.ContactLiaisonResource;
import dev.kept.rest.jira.contact.ContactResource;
import dev.kept.rest.jira.house.GoalPagesResource;
import dev.kept.rest.jira.house.GoalResource;
import dev.kept.rest.jira.house.GoalTableResource;
import dev.kept.rest.jira.house.GuideResource;
import dev.kept.rest.jira.house.LiaisonResource;
import dev.kept.rest.jira.house.PlainWordsResource;
import dev.kept.rest.jira.house.RulesResource;
import dev.kept.rest.jira.house.SettingsResource;
import dev.kept.rest.jira.house.StrategyPageResource;
import dev.kept.rest.jira.ledger.FreezeResource;
import dev.kept.rest.jira.ledger.ImportResource;
import dev.kept.rest.jira.ledger.LedgerResource;
import dev.kept.rest.jira.ledger.RebuildResource;
import dev.kept.rest.jira.ledger.UpkeepResource;
import dev.kept.rest.jira.ledger.VerificationResource;
import dev.kept.rest.jira.ledger.WitnessResource;
import dev.kept.rest.jira.promise.BackfillResource;
import dev.kept.rest.jira.promise.CommitmentResource;
import dev.kept.rest.jira.promise.IssueResource;
import dev.kept.rest.jira.promise.PrecedentResource;
import dev.kept.rest.jira.promise.RequesterResource;
import dev.kept.rest.jira.promise.SmallPromiseResource;
import dev.kept.rest.resource.HealthResource;
import dev.kept.rest.resource.OpenApiResource;
import dev.kept.rest.resource.PersonResource;
import dev.kept.rest.resource.ProjectNamesResource;
import dev.kept.rest.resource.ScoreboardResource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description and the resources say the same, read both ways. */
class OpenApiTest {

    private static final List<Class<?>> RESOURCES = List.of(
            ScoreboardResource.class,
            ProjectResource.class,
            SnapshotResource.class,
            MapResource.class,
            PortfolioResource.class,
            IssueResource.class,
            SmallPromiseResource.class,
            CommitmentResource.class,
            GoalResource.class,
            PrecedentResource.class,
            ProjectNamesResource.class,
            GuideResource.class,
            PartnershipResource.class,
            ReviewResource.class,
            LiaisonResource.class,
            PlainWordsResource.class,
            FreezeResource.class,
            RequesterResource.class,
            RulesResource.class,
            SettingsResource.class,
            GoalTableResource.class,
            GoalPagesResource.class,
            OpenApiResource.class,
            HealthResource.class,
            PersonResource.class,
            StrategyPageResource.class,
            VerificationResource.class,
            RebuildResource.class,
            UpkeepResource.class,
            WitnessResource.class,
            LedgerResource.class,
            ImportResource.class,
            BackfillResource.class,
            PublishedResource.class,
            PublishedNamesResource.class,
            ContactResource.class,
            ContactGuideResource.class,
            ContactLiaisonResource.class);

    private final JsonNode description = read();

    @Test
    void describes_every_method_with_its_parameters_and_nothing_else() {
        assertEquals(fromAnnotations(), fromDescription());
    }

    @Test
    void every_operation_says_what_happens_to_whoever_is_not_logged_in() {
        description.path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            boolean open = operation.path("security").isArray();
            assertEquals(!open, operation.path("responses").has("401"), path.getKey());
        }));
    }

    @Test
    void every_reference_leads_somewhere() {
        for (JsonNode reference : description.findValues("$ref")) {
            String pointer = reference.asText().substring(1);
            assertFalse(description.at(pointer).isMissingNode(), reference.asText());
        }
    }

    @Test
    void the_codes_of_a_board_are_those_that_it_has() {
        assertCodes(ContextFigure.ContextKind.values(), "ContextFigure", "measure");
        assertCodes(ContextFigure.Unit.values(), "ContextFigure", "unit");
        assertCodes(Measure.values(), "Figure", "measure");
        assertCodes(Verdict.values(), "Figure", "verdict");
    }

    private void assertCodes(Coded[] constants, String schema, String property) {
        List<String> described = new ArrayList<>();
        description
                .at("/components/schemas/" + schema + "/properties/" + property + "/enum")
                .forEach(code -> described.add(code.asText()));
        assertEquals(Arrays.stream(constants).map(Coded::code).toList(), described);
    }

    @Test
    void every_resource_states_who_may_come_and_can_be_made_by_any_host() throws ReflectiveOperationException {
        for (Class<?> resource : everyResource()) {
            assertTrue(
                    Arrays.stream(resource.getAnnotations())
                            .anyMatch(a -> a.annotationType().getPackageName().endsWith("security.annotation")),
                    resource.getName());
            assertTrue(Modifier.isPublic(resource.getModifiers()), resource.getName());
            assertFalse(Modifier.isFinal(resource.getModifiers()), resource.getName());
            assertNotNull(resource.getConstructor());
        }
    }

    private static List<Class<?>> everyResource() {
        List<Class<?>> all = new ArrayList<>(RESOURCES);
        all.add(ForwardResource.class);
        return all;
    }

    private static Set<String> fromAnnotations() {
        Set<String> operations = new TreeSet<>();
        for (Class<?> resource : RESOURCES) {
            String root = "/" + resource.getAnnotation(Path.class).value();
            for (Method method : resource.getDeclaredMethods()) {
                HttpMethod said = Arrays.stream(method.getAnnotations())
                        .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                if (said == null) {
                    continue;
                }
                Path path = method.getAnnotation(Path.class);
                Set<String> parameters = new TreeSet<>();
                for (Parameter parameter : method.getParameters()) {
                    if (parameter.isAnnotationPresent(PathParam.class)) {
                        parameters.add("path "
                                + parameter.getAnnotation(PathParam.class).value());
                    } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                        parameters.add("query "
                                + parameter.getAnnotation(QueryParam.class).value());
                    } else if (parameter.getType() == UriInfo.class) {
                        CommitmentParameters.ALL.forEach(known -> parameters.add("query " + known.name()));
                    }
                }
                String body = method.isAnnotationPresent(Consumes.class) ? " body" : "";
                operations.add(said.value().toLowerCase(Locale.ROOT) + " " + root
                        + (path == null ? "" : "/" + path.value()) + " " + parameters + body);
            }
        }
        return operations;
    }

    private Set<String> fromDescription() {
        Set<String> operations = new TreeSet<>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    Set<String> parameters = new TreeSet<>();
                    operation
                            .getValue()
                            .path("parameters")
                            .forEach(p -> parameters.add(
                                    p.get("in").asText() + " " + p.get("name").asText()));
                    String body = operation.getValue().has("requestBody") ? " body" : "";
                    operations.add(operation.getKey() + " " + path.getKey() + " " + parameters + body);
                }));
        return operations;
    }

    private static JsonNode read() {
        try (InputStream file = OpenApiTest.class.getResourceAsStream("/openapi/kept-1.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
