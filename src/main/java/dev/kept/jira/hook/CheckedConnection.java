package dev.kept.jira.hook;

import dev.kept.core.hook.HookAddress;
import dev.kept.core.hook.HookLine.LineAnswer;
import dev.kept.core.hook.HookResult;
import dev.kept.core.hook.PublicAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection of its own for each request, to the address that was looked up and checked: none of the clients of the JDK takes
 * an address beside a name, and one that looked the name up again could be led elsewhere. The certificate is checked against
 * the name all the same. Goes through no proxy. Whatever the other end does, the connection is closed after some seconds.
 */
final class CheckedConnection {

    /** Looks up where a host's name leads. */
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** So many of a host's addresses are tried. */
    private static final int ADDRESSES = 3;

    private final Lookup lookup;
    private final SSLSocketFactory secure;
    private final Duration patience;

    /**
     * With the names and the trust of the Java machine.
     *
     * @param patience how long one request may take, all in all
     */
    static CheckedConnection ofThisMachine(Duration patience) {
        return new CheckedConnection(
                InetAddress::getAllByName, (SSLSocketFactory) SSLSocketFactory.getDefault(), patience);
    }

    /** @param patience how long one request may take, all in all */
    CheckedConnection(Lookup lookup, SSLSocketFactory secure, Duration patience) {
        this.lookup = lookup;
        this.secure = secure;
        this.patience = patience;
    }

    /** Sends one request, see {@link dev.kept.core.hook.HookLine}. */
    LineAnswer send(HookAddress address, boolean anywhere, Map<String, String> headers, String body) {
        List<InetAddress> found;
        try {
            found = Arrays.asList(lookup.of(address.host()));
        } catch (UnknownHostException e) {
            return failed(HookResult.UNREACHED);
        }
        // One address inside of the house is enough: who answers with both tries to get in.
        if (found.stream().anyMatch(one -> !(anywhere || PublicAddress.is(one)))) {
            return failed(HookResult.FORBIDDEN);
        }
        byte[] request = HookRequest.bytes(address, headers, body);
        Deadline deadline = new Deadline(patience);
        LineAnswer answer = failed(HookResult.UNREACHED);
        for (InetAddress one : found.subList(0, Math.min(ADDRESSES, found.size()))) {
            answer = exchanged(address, one, request, deadline);
            if (answer.result() != HookResult.UNREACHED) {
                return answer;
            }
        }
        return answer;
    }

    private LineAnswer exchanged(HookAddress address, InetAddress to, byte[] request, Deadline deadline) {
        try (Socket plain = new Socket()) {
            CompletableFuture<Void> end = deadline.closes(plain);
            try {
                plain.connect(new InetSocketAddress(to, address.port()), deadline.left());
                plain.setSoTimeout(deadline.left());
                Socket socket = address.secure() ? secured(plain, address) : plain;
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                return HookRequest.answer(socket.getInputStream());
            } finally {
                end.cancel(false);
            }
        } catch (SocketTimeoutException e) {
            return failed(HookResult.SLOW);
        } catch (SSLException e) {
            return failed(deadline.over() ? HookResult.SLOW : HookResult.UNTRUSTED);
        } catch (IOException e) {
            return failed(deadline.over() ? HookResult.SLOW : HookResult.UNREACHED);
        }
    }

    private SSLSocket secured(Socket plain, HookAddress address) throws IOException {
        SSLSocket socket = (SSLSocket) secure.createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static LineAnswer failed(HookResult why) {
        return new LineAnswer(why, 0);
    }

    /** When a request has to be over, however slowly the other end reads or writes. */
    private static final class Deadline {
        private final long nanos;

        Deadline(Duration patience) {
            nanos = System.nanoTime() + patience.toNanos();
        }

        /** In milliseconds, at least one: none would be for ever. */
        int left() {
            return (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime()));
        }

        boolean over() {
            return nanos - System.nanoTime() <= 0;
        }

        /** Closes the connection then, in the middle of whatever it does, unless that is cancelled. */
        CompletableFuture<Void> closes(Socket socket) {
            return CompletableFuture.runAsync(
                    () -> close(socket), CompletableFuture.delayedExecutor(left(), TimeUnit.MILLISECONDS));
        }

        private static void close(Socket socket) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is closed all the same.
            }
        }
    }
}
