package org.gulou.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A client that sends exactly what it is told, well-formed or not, and reads until the gateway closes. */
public final class Wire implements AutoCloseable {

    private static final int READ_MILLIS = 15_000;

    private final Socket socket;

    private Wire(String localAddress) {
        try {
            socket = new Socket();
            socket.bind(new InetSocketAddress(InetAddress.getByName(localAddress), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", Client.port()));
            socket.setSoTimeout(READ_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connected from 127.0.0.1. */
    public static Wire open() {
        return new Wire("127.0.0.1");
    }

    /** Connected from that loopback address. */
    public static Wire from(String localAddress) {
        return new Wire(localAddress);
    }

    /** The whole answer to these lines; an empty line and {@code Connection: close} are added. */
    public static String exchange(String... lines) {
        try (Wire wire = open()) {
            return wire.send(lines).send("Connection: close", "", "").readAll();
        }
    }

    /** Sends lines, each ended by CRLF unless it is the last and empty. */
    public Wire send(String... lines) {
        String text = String.join("\r\n", lines);
        return write((text.endsWith("\r\n") ? text : text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends these bytes. */
    public Wire write(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends that many bytes in chunks, or until the gateway closes; how many went out. */
    public long pour(long most) {
        byte[] chunk = new byte[0x10000];
        byte[] framed = ByteBuffer.allocate(chunk.length + 9)
                .put("10000\r\n".getBytes(StandardCharsets.US_ASCII))
                .put(chunk)
                .put("\r\n".getBytes(StandardCharsets.US_ASCII))
                .array();
        long poured = 0;
        while (poured < most) {
            try {
                socket.getOutputStream().write(framed);
            } catch (IOException closedByGateway) {
                return poured;
            }
            poured += chunk.length;
        }
        return poured;
    }

    /** All until the gateway closes. */
    public String readAll() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All until that text has come. */
    public String readUntil(String text) {
        try {
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                read.write(octet);
                if (read.toString(StandardCharsets.UTF_8).endsWith(text)) {
                    break;
                }
            }
            return read.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
