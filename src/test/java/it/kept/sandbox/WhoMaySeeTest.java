package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each endpoint, asked by each kind of user. SECR is a project that neither pm nor dev may browse. */
@ExtendWith(DemoSandbox.class)
class WhoMaySeeTest {

    @ParameterizedTest(name = "Jira: {0} as anonymous {1}, dev {2}, pm {3}, admin {4}")
    @CsvSource({
        "/rest/kept/1/projects/SHOP/scoreboard,  401, 200, 200, 200",
        "/rest/kept/1/projects/SECR/scoreboard,  401, 404, 404, 200",
        "/rest/kept/1/portfolio,                 401, 200, 200, 200",
        "/rest/kept/1/projects/SHOP/commitments, 401, 200, 200, 200",
        "/rest/kept/1/projects/SECR/commitments, 401, 404, 404, 200",
        "/rest/kept/1/issues/SHOP-1/commitment,  401, 200, 200, 200",
        "/rest/kept/1/issues/SECR-1/commitment,  401, 404, 404, 200",
        "/rest/kept/1/issues/SHOP-1/commitment/timeline, 401, 200, 200, 200",
        "/rest/kept/1/issues/SECR-1/commitment/timeline, 401, 404, 404, 200",
        "/rest/kept/1/issues/SHOP-1/promises,    401, 200, 200, 200",
        "/rest/kept/1/issues/SECR-1/promises,    401, 404, 404, 200",
        "/rest/kept/1/rules,                     401, 200, 200, 200",
        "/rest/kept/1/commitments/none,          401, 404, 404, 404",
        "/rest/kept/1/goals?text=a,              401, 200, 200, 200",
        "/rest/kept/1/requesters?prefix=S,       401, 200, 200, 200",
        "/rest/kept/1/published/SHOP,            403, 403, 403, 403",
        "/rest/api/2/project/SECR,               401, 404, 404, 200",
    })
    void in_jira(String path, int anonymous, int dev, int pm, int admin, RunningSandbox sandbox) {
        // The tracker's own resources answer an anonymous reader as Jira does: what may not be seen is not there.
        int nobody = path.startsWith("/rest/api/") ? 404 : anonymous;
        assertEquals(nobody, sandbox.jiraAs(Http.ANONYMOUS).get(path).status(), "anonymous");
        assertEquals(dev, sandbox.jiraAs("dev").get(path).status(), "dev");
        assertEquals(pm, sandbox.jiraAs("pm").get(path).status(), "pm");
        assertEquals(admin, sandbox.jiraAs("admin").get(path).status(), "admin");
        assertEquals(403, sandbox.jiraAs("sales").get(path).status(), "sales has no Jira licence");
    }

    @ParameterizedTest(name = "Confluence: {0} as anonymous {1}, pm {2}, admin {3}")
    @CsvSource({
        "/rest/kept/1/projects/SHOP/scoreboard,  401, 200, 200",
        "/rest/kept/1/projects/SECR/scoreboard,  401, 404, 200",
        "/rest/kept/1/portfolio,                 401, 200, 200",
        "/rest/kept/1/projects/SHOP/commitments, 401, 200, 200",
        "/rest/kept/1/issues/SHOP-1/commitment,  401, 200, 200",
        "/rest/kept/1/issues/SHOP-1/commitment/timeline, 401, 200, 200",
        "/rest/kept/1/issues/SECR-1/commitment/timeline, 401, 404, 200",
        "/rest/kept/1/issues/SHOP-1/promises,    401, 200, 200",
        "/rest/kept/1/rules?requester=Sales,     401, 200, 200",
    })
    void in_confluence(String path, int anonymous, int pm, int admin, RunningSandbox sandbox) {
        assertEquals(anonymous, sandbox.confluenceAs(Http.ANONYMOUS).get(path).status(), "anonymous");
        assertEquals(pm, sandbox.confluenceAs("pm").get(path).status(), "pm");
        assertEquals(admin, sandbox.confluenceAs("admin").get(path).status(), "admin");
        // Known to Confluence, unknown to Jira: no figure, and no more than that.
        assertEquals(403, sandbox.confluenceAs("sales").get(path).status(), "sales");
    }

    @ParameterizedTest(name = "POST {0} as anonymous {1}, dev {2}, pm {3}")
    @CsvSource({
        "/rest/kept/1/issues/SECR-1/commitment,       401, 404, 404",
        "/rest/kept/1/issues/SECR-1/commitment/steps, 401, 404, 404",
        "/rest/kept/1/issues/SECR-1/commitment/parts, 401, 404, 404",
        "/rest/kept/1/issues/SECR-1/promises,         401, 404, 404",
        "/rest/kept/1/commitments/none/steps,         401, 404, 404",
        "/rest/kept/1/commitments/none/requests,      401, 404, 404",
        "/rest/kept/1/backfills,                      401, 403, 200",
    })
    void writing_needs_more(String path, int anonymous, int dev, int pm, RunningSandbox sandbox) {
        String body = body(path);
        assertEquals(anonymous, sandbox.jiraAs(Http.ANONYMOUS).post(path, body).status(), "anonymous");
        assertEquals(dev, sandbox.jiraAs("dev").post(path, body).status(), "dev");
        assertEquals(pm, sandbox.jiraAs("pm").post(path, body).status(), "pm");
    }

    /** A body that would do if the path and the person did. */
    private static String body(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "backfills" -> "{\"project\":\"SHOP\",\"source\":\"dueDate\",\"dryRun\":true}";
            case "steps" -> "{\"kind\":\"warn\",\"words\":\"late\"}";
            case "parts" -> "{\"parts\":[{\"issueKey\":\"SHOP-1\"},{\"issueKey\":\"SHOP-2\"}]}";
            case "promises" -> "{\"commentId\":1,\"requester\":\"Sales\",\"date\":\"2026-12-24\"}";
            case "requests" -> "{}";
            default -> "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":1,\"side\":\"it\"}";
        };
    }
}
