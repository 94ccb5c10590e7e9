package dev.kept.sandbox.host.link;

import dev.kept.sandbox.host.Layout;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The administrators' page of the application link, where the way to the other host can be blocked and people be matched. */
public final class LinkPages {
    private static final String PATH = "/admin/link";

    private final LinkNetwork network;
    private final URI otherUrl;

    public LinkPages(LinkNetwork network, URI otherUrl) {
        this.network = network;
        this.otherUrl = otherUrl;
    }

    public void register(Pages pages) {
        pages.get(PATH, this::show);
        pages.post(PATH, this::change);
    }

    private static void administrator(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        if (!user.administrator()) {
            throw Refused.forbidden("Only administrators see the application link.");
        }
    }

    private Response show(Request request) {
        administrator(request);
        String choices = Arrays.stream(LinkWay.values())
                .map(way -> "<div class=\"radio\"><input class=\"radio\" type=\"radio\" name=\"way\" id=\"" + way
                        + "\" value=\"" + way + "\"" + (way == network.way(otherUrl) ? " checked" : "")
                        + "><label for=\"" + way + "\">" + way.label() + "</label></div>")
                .collect(Collectors.joining());
        String people = "<div class=\"checkbox\"><input class=\"checkbox\" type=\"checkbox\" name=\"mail\" id=\"mail\""
                + " value=\"true\"" + (network.byMail() ? " checked" : "")
                + "><label for=\"mail\">People are the same whose mail address is the same, whatever their names</label></div>";
        return Response.page(Page.admin(
                "Application link",
                "<h1>Application link</h1><p>To " + otherUrl + ". Pages can be looked at as they are when the way there"
                        + " is blocked.</p><form class=\"aui\" method=\"post\">" + Layout.token(request)
                        + "<fieldset class=\"group\"><legend><span>The way there</span></legend>" + choices
                        + "</fieldset><fieldset class=\"group\"><legend><span>People</span></legend>" + people
                        + "</fieldset><div class=\"buttons-container\"><div class=\"buttons\"><button"
                        + " class=\"aui-button aui-button-primary\">Save</button></div></div></form>"));
    }

    private Response change(Request request) {
        administrator(request);
        String wanted = request.parameter("way").orElse("");
        LinkWay way = Arrays.stream(LinkWay.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such way to the other host."));
        network.change(otherUrl, way);
        network.match(request.parameter("mail").isPresent());
        return show(request);
    }
}
