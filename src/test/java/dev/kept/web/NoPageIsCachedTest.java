package dev.kept.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every page that the descriptor names goes through one of the classes that keep it out of caches: what one person may see
 * must not be shown to another.
 */
final class NoPageIsCachedTest {

    private static final Set<String> KEEPERS = Set.of(
            "dev.kept.web.admin.AdminServlet",
            "dev.kept.web.board.ViewingServlet",
            "dev.kept.web.answer.AnswerServlet",
            "dev.kept.web.answer.AnswerForwardServlet",
            "dev.kept.web.contact.OurPromisesServlet",
            "dev.kept.web.visitor.VisitorServlet",
            "dev.kept.web.functionguide.FunctionGuidesInJiraServlet",
            "dev.kept.web.functionguide.FunctionGuidesInConfluenceServlet",
            "dev.kept.web.liaison.LiaisonServlet",
            "dev.kept.web.plain.PlainWordsServlet",
            "dev.kept.web.guide.GuideServlet",
            "dev.kept.web.notice.NoticeChoiceServlet");

    @Test
    void every_servlet_is_one_that_says_no_store() throws Exception {
        List<String> servlets = named("<servlet [^>]*class=\"([^\"]+)\"");
        assertTrue(servlets.size() > 8, servlets::toString);
        for (String servlet : servlets) {
            Class<?> type = Class.forName(servlet, false, NoPageIsCachedTest.class.getClassLoader());
            assertTrue(
                    KEEPERS.contains(servlet)
                            || KEEPERS.contains(type.getSuperclass().getName()),
                    servlet);
        }
    }

    @Test
    void those_say_it() throws IOException {
        for (String keeper : List.of(
                "admin/AdminPage",
                "admin/AdminGate",
                "board/ViewingServlet",
                "answer/AnswerServlet",
                "answer/AnswerForwardServlet",
                "contact/OurPromisesServlet",
                "visitor/VisitorFrame",
                "guide/GuideServlet",
                "notice/NoticeChoiceServlet")) {
            String code = Files.readString(Path.of("src/main/java/dev/kept/web/" + keeper + ".java"));
            assertTrue(code.contains("setHeader(\"Cache-Control\", \"private, no-store\")"), keeper);
        }
    }

    private static List<String> named(String form) throws IOException {
        return Pattern.compile(form)
                .matcher(Files.readString(Path.of("atlassian-plugin.xml")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
