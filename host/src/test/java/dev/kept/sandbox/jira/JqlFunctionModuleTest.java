package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.PluginJar;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions that a plugin brings into queries. */
class JqlFunctionModuleTest {
    private static final String MODULES = """
            <resource type='i18n' name='i18n' location='texts'/>
            <jql-function key='starts' class='test.StartsWith'><description key='test.starts'/>
              <fname>startsWith</fname><list>true</list></jql-function>
            <jql-function key='one' class='test.StartsWith'><fname>firstWith</fname><list>false</list></jql-function>
            """;

    /** Issues whose summary begins with a word; with a second argument also those the searcher may not see. */
    private static final String FUNCTION = """
            import com.atlassian.jira.JiraDataType; import com.atlassian.jira.JiraDataTypes;
            import com.atlassian.jira.issue.*; import com.atlassian.jira.jql.operand.QueryLiteral;
            import com.atlassian.jira.jql.query.QueryCreationContext;
            import com.atlassian.jira.permission.ProjectPermissions;
            import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
            import com.atlassian.jira.project.*; import com.atlassian.jira.security.PermissionManager;
            import com.atlassian.jira.user.ApplicationUser; import com.atlassian.jira.util.*;
            import com.atlassian.query.clause.TerminalClause; import com.atlassian.query.operand.FunctionOperand;
            import java.util.*;
            public class StartsWith extends AbstractJqlFunction {
                final IssueManager issues; final ProjectManager projects; final PermissionManager permissions;
                public StartsWith(IssueManager issues, ProjectManager projects, PermissionManager permissions) {
                    this.issues = issues; this.projects = projects; this.permissions = permissions;
                }
                public MessageSet validate(ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
                    MessageSet messages = new MessageSetImpl();
                    if (operand.getArgs().isEmpty() || operand.getArgs().get(0).isBlank()) {
                        messages.addErrorMessage(getFunctionName() + " wants a word, for " + clause.getName());
                    }
                    return messages;
                }
                public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand,
                        TerminalClause clause) {
                    List<QueryLiteral> found = new ArrayList<>();
                    boolean all = context.isSecurityOverriden() || operand.getArgs().size() > 1;
                    for (Project project : projects.getProjects()) {
                        try {
                            for (Long id : issues.getIssueIdsForProject(project.getId())) {
                                Issue issue = issues.getIssueObject(id);
                                if (issue.getSummary().startsWith(operand.getArgs().get(0)) && (all || permissions
                                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue,
                                                context.getApplicationUser()))) {
                                    found.add(new QueryLiteral(operand, id));
                                }
                            }
                        } catch (Exception e) { throw new IllegalStateException(e); }
                    }
                    return isList() || found.isEmpty() ? found : found.subList(0, 1);
                }
                public int getMinimumNumberOfExpectedArguments() { return 1; }
                public JiraDataType getDataType() { return JiraDataTypes.ISSUE; }
            }
            """;

    @TempDir
    static Path folder;

    private static RunningJira jira;

    @BeforeAll
    static void three_issues() throws Exception {
        Path jar = PluginJar.with(MODULES)
                .imports("com.atlassian.jira,com.atlassian.jira.issue,com.atlassian.jira.jql.operand,"
                        + "com.atlassian.jira.jql.query,com.atlassian.jira.permission,"
                        + "com.atlassian.jira.plugin.jql.function,com.atlassian.jira.project,"
                        + "com.atlassian.jira.security,com.atlassian.jira.security.plugin,"
                        + "com.atlassian.jira.user,com.atlassian.jira.util,"
                        + "com.atlassian.query.clause,com.atlassian.query.operand")
                .file("texts.properties", "test.starts=Issues whose summary begins so.\n")
                .source("StartsWith", FUNCTION)
                .in(folder);
        jira = RunningJira.with(jar, folder);
        jira.issue("Red door");
        jira.issue("Red window");
        jira.issue("Blue door");
        jira.product().addProject("SECR", "Secret", "admin", Set.of("admin"));
        jira.send(
                "POST",
                "/rest/api/2/issue",
                "admin",
                "{\"fields\":{\"project\":{\"key\":\"SECR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Red safe\"}}");
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static HttpResponse<String> search(String jql, String user) throws Exception {
        return jira.get("/rest/api/2/search?jql=" + RunningJira.url(jql), user);
    }

    private static Set<String> keys(String jql, String user) throws Exception {
        JsonNode found = jira.json("/rest/api/2/search?jql=" + RunningJira.url(jql), user);
        Set<String> keys = new TreeSet<>();
        found.get("issues").forEach(issue -> keys.add(issue.get("key").asText()));
        return keys;
    }

    @Test
    void a_function_finds_issues_with_in_and_not_in_by_every_name_of_the_field() throws Exception {
        assertEquals(Set.of("SHOP-1", "SHOP-2"), keys("issue in startsWith(\"Red\")", "dev"));
        assertEquals(Set.of("SHOP-1", "SHOP-2"), keys("key IN STARTSWITH(Red)", "dev"));
        assertEquals(Set.of("SHOP-3"), keys("issuekey not in startsWith(\"Red\")", "dev"));
        assertEquals(Set.of("SHOP-1", "SHOP-2", "SHOP-3"), keys("key in (SHOP-3, startsWith('Red'))", "dev"));
        assertEquals(Set.of("SHOP-1"), keys("key = firstWith(Red)", "dev"));
        assertEquals(Set.of(), keys("issue in startsWith(\"Green\")", "dev"));
    }

    @Test
    void each_searcher_finds_what_that_person_may_see() throws Exception {
        assertEquals(Set.of("SECR-1", "SHOP-1", "SHOP-2"), keys("issue in startsWith(\"Red\")", "admin"));
        HttpResponse<String> revealed = search("issue in startsWith(\"Red\", all)", "dev");
        assertEquals(400, revealed.statusCode(), "the product refuses a value that the searcher may not see");
        assertTrue(
                revealed.body().contains("A value provided by the function 'startsWith' is invalid for the field"),
                revealed.body());
        HttpResponse<String> named = search("key = SECR-1", "dev");
        assertEquals(400, named.statusCode());
        assertTrue(named.body().contains("An issue with key 'SECR-1' does not exist for field 'key'."), named.body());
    }

    @Test
    void refusals_are_errors_of_the_query() throws Exception {
        HttpResponse<String> none = search("issue in startsWith()", "dev");
        assertEquals(400, none.statusCode());
        assertTrue(none.body().contains("startsWith wants a word, for issue"), none.body());
        assertTrue(search("issue = startsWith(\"Red\")", "dev").body().contains("gives a list"));
        assertTrue(search("issue in firstWith(\"Red\")", "dev").body().contains("non-list value"));
        String page = jira.get("/issues/?jql=" + RunningJira.url("issue in startsWith()"), "dev")
                .body();
        assertTrue(page.contains("startsWith wants a word"), page);
        assertTrue(search("issue in unknown()", "dev").body().contains("Unable to find JQL function 'unknown()'"));
    }

    @Test
    void the_search_page_and_the_editor_tell_what_functions_there_are() throws Exception {
        String help = jira.page("/issues/", "dev").select("#jql-functions").text();
        assertTrue(help.contains("startsWith(\"\") Issues whose summary begins so."), help);
        JsonNode names = jira.json("/rest/api/2/jql/autocompletedata", "dev").get("visibleFunctionNames");
        assertEquals("firstWith(\"\")", names.get(0).get("value").asText());
        assertEquals("true", names.get(1).get("isList").asText());
    }
}
