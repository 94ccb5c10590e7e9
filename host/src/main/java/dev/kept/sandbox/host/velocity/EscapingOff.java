package dev.kept.sandbox.host.velocity;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #disable_html_escaping()}: renders nothing; {@link Templates} looks for it in the text. */
public final class EscapingOff extends Directive {
    @Override
    public String getName() {
        return "disable_html_escaping";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        return true;
    }
}
