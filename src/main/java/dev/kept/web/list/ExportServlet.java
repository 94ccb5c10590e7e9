package dev.kept.web.list;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.figure.Measure;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Page;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.Commitments;
import dev.kept.core.partnership.DepartureView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.Explanations;
import dev.kept.csv.ListCsv;
import dev.kept.web.SignIn;
import dev.kept.web.board.ExplanationPage;
import dev.kept.web.board.ExplanationServlet;
import dev.kept.web.board.ViewingServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The lists in Jira as tables for spreadsheets: a project's commitments, those behind a figure, and what left the figures.
 * Whoever may see a list may have it, with the rows that he or she may see and no others.
 */
@LicensedOnly
public class ExportServlet extends ViewingServlet {
    private static final long serialVersionUID = 1L;

    /** A longer list is refused, and not cut: who counts the rows must not be wrong. */
    static final int MOST = 20_000;

    private static final int PIECE = CommitmentQuery.MOST;

    private final transient Commitments commitments;
    private final transient Explanations explanations;
    private final transient ExplanationPage page;

    /** @param page draws a refusal */
    public ExportServlet(
            Commitments commitments,
            Explanations explanations,
            ExplanationPage page,
            UserManager users,
            SignIn signIn) {
        super(users, signIn);
        this.commitments = commitments;
        this.explanations = explanations;
        this.page = page;
    }

    @Override
    protected Answer<String> page(HttpServletRequest request) {
        String project = Optional.ofNullable(request.getParameter("project")).orElse("");
        return switch (Optional.ofNullable(request.getParameter("list")).orElse("commitments")) {
            case "commitments" -> commitments(project, request);
            case "figure" -> figure(project, request);
            case "left" -> left(project, request);
            default -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.export.unknown"));
        };
    }

    private Answer<String> commitments(String project, HttpServletRequest request) {
        CommitmentQuery first = ListAddress.of("", Attention.ALL, request).query();
        return all(
                ListCsv.ofCommitments(),
                after -> commitments.commitments(
                        project,
                        new CommitmentQuery(
                                first.choice(),
                                first.sort(),
                                first.descending(),
                                0,
                                after == null
                                        ? null
                                        : Page.PagePosition.read(after, first.sort())
                                                .orElseThrow(),
                                PIECE)),
                (table, piece) -> {
                    table.add(piece.items());
                    return piece.next();
                });
    }

    private Answer<String> figure(String project, HttpServletRequest request) {
        Measure measure = ExplanationServlet.measure(request.getParameter("measure"));
        if (measure == null) {
            return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.explanation.noMeasure"));
        }
        return query(request, "kept.explanation.badAddress")
                .flatMap(query -> this.<ExplanationView>all(
                        ListCsv.ofFigure(),
                        after -> explanations.explanation(project, measure, query, after, PIECE),
                        (table, piece) -> {
                            table.add(piece);
                            return piece.next();
                        }));
    }

    private Answer<String> left(String project, HttpServletRequest request) {
        return query(request, "kept.explanation.badAddress")
                .flatMap(query -> this.<DepartureView>all(
                        ListCsv.ofDepartures(),
                        after -> explanations.departures(project, query, after, PIECE),
                        (table, piece) -> {
                            table.add(piece);
                            return piece.next();
                        }));
    }

    /** Piece by piece to the end; a refusal on the way is the answer, and no half table. */
    private <T> Answer<String> all(
            ListCsv table,
            Function<@Nullable String, Answer<T>> pieces,
            BiFunction<ListCsv, T, @Nullable String> added) {
        String after = null;
        do {
            Answer<T> piece = pieces.apply(after);
            if (piece instanceof Answer.Refused<T> refused) {
                return Answer.refused(refused.refusal());
            }
            after = added.apply(table, ((Answer.Given<T>) piece).value());
            if (table.rows() > MOST) {
                return Answer.refused(Refusal.of(Refusal.Kind.INVALID, "kept.export.many", Integer.toString(MOST)));
            }
        } while (after != null);
        return Answer.of(table.toString());
    }

    @Override
    protected String refused(Refusal refusal) {
        return page.refused(refusal);
    }

    @Override
    protected void head(HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"commitments.csv\"");
    }
}
