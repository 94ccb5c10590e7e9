package it.kept.golden;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.kept.sandbox.Http;
import java.util.List;

/** What is read in Confluence: pages with macros, their exports, and what a macro says when it can show nothing. */
final class ConfluencePages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MAIN = "main";
    private static final String SERVLETS = "/plugins/servlet/kept/";
    private static final String[] READERS = {"anonymous", "pm", "admin", "sales", "finance"};

    private final Recorder recorder;
    private final Pages pages;

    ConfluencePages(Recorder recorder) {
        this.recorder = recorder;
        pages = new Pages(recorder, "confluence");
    }

    void record() {
        pages.part("around/front", "/", "body", "pm");
        pages.part("around/administration", "/admin/console.action", "body", "admin");
        reading("", READERS);
        pages.show("audit", SERVLETS + "audit", "anonymous", "pm", "admin");
        pages.show("privacy", SERVLETS + "privacy", "anonymous", "pm", "admin");
        pages.show("weights", SERVLETS + "weights", "anonymous", "pm", "admin-without-password", "admin");
        pages.show("answer", SERVLETS + "answer?token=none", READERS);
        pages.show("answer-without-token", SERVLETS + "answer", "anonymous");
        pages.show("macro-browser", "/pages/createpage.action?spaceKey=PART", "pm");
        exports();
        macros();
        pages.inLanguage("de", List.of("pm", "sales", "admin"), () -> {
            reading("german/", "pm", "sales");
            pages.show("german/weights", SERVLETS + "weights", "admin");
            pages.show("german/macro-browser", "/pages/createpage.action?spaceKey=PART", "pm");
        });
    }

    private void reading(String group, String... readers) {
        pages.show(group + "dashboard", "/display/PART/Partnership+dashboard", readers);
        pages.show(group + "review", "/display/PART/Review+with+Sales", readers);
        pages.show(group + "strategy-next-day", "/display/STRAT/Strategy:+next-day+delivery", readers);
        pages.show(group + "map", SERVLETS + "map", readers);
        pages.show(group + "portfolio", SERVLETS + "portfolio", readers);
        pages.show(group + "portfolio-next", SERVLETS + "portfolio?startAt=1", readers);
    }

    /** One page for each kind of output; those that are the same stand together. */
    private void exports() {
        for (String title : List.of("Partnership dashboard", "Review with Sales", "Strategy: next-day delivery")) {
            String id = pageId(title);
            Readers outputs = new Readers(title + " as pm and sales");
            for (String reader : List.of("pm", "sales")) {
                Visitor visitor = pages.visitor(reader);
                outputs.add(reader + " Word", Answer.of(visitor.get("/exportword?pageId=" + id), MAIN));
                outputs.add(
                        reader + " PDF",
                        Answer.of(visitor.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + id), MAIN));
                for (String output : List.of("display", "preview", "pdf", "word", "email", "feed")) {
                    String path = "/sandbox/render?pageId=" + id + "&output=" + output;
                    outputs.add(reader + " " + output, Answer.of(visitor.get(path), MAIN));
                }
            }
            recorder.write("pages/confluence/export/" + title, outputs.toString(), "");
        }
    }

    /** Everything that may be written into a macro's fields, each on a page of its own. */
    private void macros() {
        String[][] boards = {
            {"small window", "SHOP", "30"},
            {"unknown", "NOSUCH", "365"},
            {"hidden", "SECR", "365"},
            {"no project", "", "365"},
            {"no key", "&lt;b&gt;x", "365"},
            {"no window", "SHOP", "soon"},
            {"too long", "SHOP", "99999"},
            {"too few", "REP", "365"},
        };
        for (String[] board : boards) {
            macro("board " + board[0], "kept-scoreboard", "project", board[1], "window", board[2]);
        }
        macro("map no window", "kept-map", "window", "soon");
        for (String goal : List.of("NEXT-DAY", "NO-SUCH-GOAL", "")) {
            macro("goal " + (goal.isEmpty() ? "none" : goal), "kept-goal", "goal", goal);
        }
    }

    private void macro(String name, String macro, String... parameters) {
        StringBuilder body = new StringBuilder("<p>Before</p><ac:structured-macro ac:name=\"" + macro + "\">");
        for (int i = 0; i < parameters.length; i += 2) {
            body.append("<ac:parameter ac:name=\"").append(parameters[i]).append("\">");
            body.append(parameters[i + 1]).append("</ac:parameter>");
        }
        String id = page(
                "Macro: " + name,
                body.append("</ac:structured-macro><p>After</p>").toString());
        pages.part("macro/" + name, "/pages/viewpage.action?pageId=" + id, "#main-content", READERS);
    }

    private String page(String title, String body) {
        ObjectNode page = JSON.createObjectNode().put("type", "page").put("title", title);
        page.putObject("space").put("key", "PART");
        page.putObject("body").putObject("storage").put("value", body).put("representation", "storage");
        Http.Reply reply = recorder.as("confluence/pm").post("/rest/api/content", page.toString());
        if (reply.status() != 200) {
            throw new AssertionError(reply.status() + " " + reply.body());
        }
        return reply.json().get("id").asText();
    }

    private String pageId(String title) {
        Http.Reply reply = recorder.as("confluence/pm").get("/rest/api/content?title=" + Queries.encoded(title));
        return reply.json().get("results").get(0).get("id").asText();
    }
}
