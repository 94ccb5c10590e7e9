package dev.kept.sandbox.host.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.servlet.ServletMapping;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server of one host. It listens on this machine only: everyone knows the passwords. */
public final class HostServer {
    private static final int THREADS = 40;
    private static final int MAX_FORM_BYTES = 4_000_000;
    /** The most that requests under way are waited for at the end. */
    private static final long STOP_MILLIS = 3_000;

    /** How long a connection that a client keeps for later holds up the end. */
    private static final long LAST_UNUSED_MILLIS = 50;

    /** How long a client may be silent in the middle of a request. */
    private static final long SILENCE_MILLIS = 30_000;

    /**
     * How long a connection may stay unused between requests: longer than clients keep it, which is twenty minutes for
     * Java's own. Whoever closes first must be the client, or it may send a request just when the server closes.
     */
    private static final long UNUSED_MILLIS = 30 * 60_000;

    private final Server server;
    private final ServletContextHandler context;
    private final ServerConnector connector;

    /**
     * Takes the port; nothing is answered before {@link #start}.
     *
     * @throws IOException when the port is in use
     */
    public HostServer(int port, String contextPath) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName(contextPath.substring(1));
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setIdleTimeout(SILENCE_MILLIS);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setIdleTimeout(UNUSED_MILLIS);
        connector.setHost("localhost");
        connector.setPort(port);
        connector.open();
        server.addConnector(connector);
        context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        context.setMaxFormContentSize(MAX_FORM_BYTES);
        context.getSessionHandler().setHttpOnly(true);
        server.setHandler(new UnreadBody(new Handler.Sequence(context, new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                if (!request.getHttpURI().getPath().equals("/")) {
                    return false;
                }
                Response.sendRedirect(request, response, callback, contextPath + "/");
                return true;
            }
        })));
        server.setStopTimeout(0);
    }

    /** The port that it listens on; another than asked for when that was 0. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Adds a servlet. */
    public void add(HttpServlet servlet, String... patterns) {
        add(new ServletHolder(servlet), patterns);
    }

    /** Adds a servlet with its settings. */
    public void add(ServletHolder holder, String... patterns) {
        for (String pattern : patterns) {
            context.addServlet(holder, pattern);
        }
    }

    /** Takes a servlet away again; requests that are under way end. */
    public void remove(ServletHolder holder) {
        ServletHandler handler = context.getServletHandler();
        handler.setServletMappings(Arrays.stream(handler.getServletMappings())
                .filter(mapping -> !mapping.getServletName().equals(holder.getName()))
                .toArray(ServletMapping[]::new));
        handler.setServlets(Arrays.stream(handler.getServlets())
                .filter(servlet -> servlet != holder)
                .toArray(ServletHolder[]::new));
    }

    /** Adds a filter before everything, before the start. */
    void add(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    /** Begins to answer. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) { // Jetty's own signature
            throw new IllegalStateException("the web server does not start", e);
        }
    }

    /**
     * Lets go of the port, and of connections once nobody uses them. Jetty's own way to stop would wait for one whose request
     * ends just now: that gives it back the long time that it may stay unused.
     */
    public void stop() {
        try {
            connector.close();
            for (long waited = 0; waited < STOP_MILLIS && unused(LAST_UNUSED_MILLIS); waited += LAST_UNUSED_MILLIS) {
                Thread.sleep(LAST_UNUSED_MILLIS);
            }
            server.stop();
        } catch (Exception e) { // as above
            throw new IllegalStateException("the web server does not stop", e);
        }
    }

    /** Lets connections stay unused so long and no longer; whether there are any. */
    private boolean unused(long millis) {
        connector.getConnectedEndPoints().forEach(end -> end.setIdleTimeout(millis));
        return !connector.getConnectedEndPoints().isEmpty();
    }
}
