package it.kept.golden;

import java.util.List;

/** The plugin's pages and parts of pages in Jira. */
final class JiraPages {

    private static final String SERVLETS = "/plugins/servlet/kept/";
    private static final String PROMISES = "?selectedItem=dev.kept.kept:kept-promises";
    private static final String PANEL = "#dev-kept-kept-kept-commitment-panel";
    private static final String[] READERS = {"anonymous", "dev", "pm", "admin"};
    private static final String[] ADMINS = {"anonymous", "pm", "admin-without-password", "admin"};

    private final Pages pages;

    JiraPages(Recorder recorder) {
        pages = new Pages(recorder, "jira");
    }

    void record() {
        aroundThePages();
        administration("", ADMINS);
        for (String project : List.of("SHOP", "WARE", "REP")) {
            pages.show("promises/" + project, "/projects/" + project + PROMISES, "pm", "dev");
        }
        for (String query : List.of(
                "filter=open",
                "filter=in_danger",
                "filter=all&requester=Nobody%20at%20all",
                "filter=best",
                "filter=all&sort=-size&text=SHOP-5")) {
            pages.show("promises/SHOP-" + query, "/projects/SHOP" + PROMISES + "&" + query, "pm");
        }
        pages.show("promises/SHOP-requests", "/projects/SHOP" + PROMISES + "&tab=requests", "pm", "dev");
        pages.show(
                "requests/waiting", SERVLETS + "request?project=SHOP&request=demo-request-vouchers", "pm", "anonymous");
        pages.show("requests/declined", SERVLETS + "request?project=SHOP&request=demo-request-prices", "pm");
        pages.show("requests/intake", SERVLETS + "intake?project=SHOP", "pm", "dev");
        pages.show("snapshots/SHOP", SERVLETS + "snapshots?project=SHOP&beside=2026-08", "pm", "dev");
        pages.show("hooks/SHOP", SERVLETS + "hooks?project=SHOP", "pm", "dev");
        pages.show("promises/SECR", "/projects/SECR" + PROMISES, "pm", "admin");
        projects("", "pm");
        figures("", READERS);
        issues();
        searches();
        pages.inLanguage("de", List.of("pm", "admin"), () -> {
            administration("german/", "admin");
            projects("german/", "pm");
            figures("german/", "pm");
            germanIssues();
        });
    }

    private void aroundThePages() {
        pages.part("around/front", "/", "body", "pm", "admin");
        pages.part("around/administration", "/secure/admin", "body", "admin");
        pages.show("around/project-settings", "/secure/project/EditProject!default.jspa?pid=10000", "pm", "admin");
        pages.show("around/custom-fields", "/secure/admin/ViewCustomFields.jspa", "admin");
    }

    private void administration(String group, String... people) {
        for (String page : List.of(
                "setup",
                "capabilities",
                "settings",
                "rules",
                "functions",
                "goals",
                "goal-table",
                "goal-rounds",
                "surveys",
                "function-guides",
                "dictionary",
                "plain-words",
                "digest",
                "weights",
                "privacy",
                "audit",
                "backfill",
                "evidence")) {
            pages.show(group + "administration/" + page, SERVLETS + page, people);
        }
        pages.show(group + "administration/digest-preview", SERVLETS + "digest?function=Sales", people);
        pages.show(group + "administration/goal-edit", SERVLETS + "goals?edit=NEXT-DAY", people);
        pages.show(group + "administration/goal-remove", SERVLETS + "goals?remove=NEXT-DAY", people);
        pages.show(group + "administration/function-edit", SERVLETS + "functions?edit=Sales", people);
        pages.show(group + "administration/backfill-project", SERVLETS + "backfill?project=SHOP", people);
    }

    private void projects(String group, String reader) {
        pages.show(group + "promises/SHOP-waiting", "/projects/SHOP" + PROMISES + "&filter=waiting", reader);
        pages.show(group + "promises/SHOP-missed", "/projects/SHOP" + PROMISES + "&filter=missed", reader);
        pages.show(group + "create", "/secure/CreateIssue.jspa?project=SHOP", reader);
        pages.show(group + "edit", "/secure/EditIssue!default.jspa?id=10000", reader);
        pages.show(group + "dashboard", "/secure/Dashboard.jspa", reader, "dev");
    }

    private void figures(String group, String... readers) {
        pages.show(group + "map", SERVLETS + "map", readers);
        pages.show(group + "portfolio/all", SERVLETS + "portfolio", readers);
        pages.show(group + "portfolio/next", SERVLETS + "portfolio?startAt=1", readers);
        pages.show(group + "portfolio/refused", SERVLETS + "portfolio?startAt=x", readers);
        for (String measure : List.of("first_promise_rate", "as_agreed_rate", "surprise_rate")) {
            pages.show(
                    group + "explanation/SHOP-" + measure,
                    SERVLETS + "explanation?project=SHOP&measure=" + measure,
                    readers);
        }
        pages.show(
                group + "explanation/WARE",
                SERVLETS + "explanation?project=WARE&measure=surprise_rate&asOf=2026-06-30&windowDays=120",
                readers);
        pages.show(group + "explanation/hidden", SERVLETS + "explanation?project=SECR&measure=surprise_rate", readers);
        pages.show(group + "explanation/unknown-measure", SERVLETS + "explanation?project=SHOP&measure=mood", readers);
        pages.show(
                group + "explanation/wrong-day",
                SERVLETS + "explanation?project=SHOP&measure=surprise_rate&asOf=yesterday",
                readers);
    }

    private void issues() {
        for (Company.Case one : Company.CASES) {
            String reader = one.issue().startsWith("SECR") ? "admin" : "pm";
            pages.part("panel/" + one.issue() + "-" + one.state(), "/browse/" + one.issue(), PANEL, reader, "dev");
        }
        pages.show("issue/SHOP-1", "/browse/SHOP-1", "anonymous", "pm");
        pages.show("issue/SHOP-53", "/browse/SHOP-53", "pm");
        pages.show("issue/SHOP-1-history", "/browse/SHOP-1?page=changehistory-tabpanel", "pm");
    }

    private void germanIssues() {
        for (String issue : List.of("SHOP-5", "SHOP-51", "SHOP-52", "SHOP-53", "WARE-36")) {
            pages.part("german/panel/" + issue, "/browse/" + issue, PANEL, "pm");
        }
    }

    private void searches() {
        pages.show("search/danger", "/issues/?jql=issue%20in%20promisesInDanger()", "pm", "dev");
        pages.show("search/refused", "/issues/?jql=issue%20in%20promisesMoved(%22soon%22)", "pm");
    }
}
