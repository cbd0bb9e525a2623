// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One GET, followed to no other address and read to no more than so many bytes. Run once by one thread, ended by any. */
final class Exchange implements Callable<String> {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Pattern JSON =
            Pattern.compile("application/(?:geo\\+)?json(?: *; *charset *= *\"?utf-8\"?)? *;? *");

    private final URL url;
    private final GeopfSettings settings;
    private final Clock clock;
    private volatile @Nullable HttpURLConnection connection;
    private volatile boolean ended;

    Exchange(URL url, GeopfSettings settings, Clock clock) {
        this.url = url;
        this.settings = settings;
        this.clock = clock;
    }

    /** The body of a good answer. */
    @Override
    public String call() throws Trouble {
        try {
            HttpURLConnection opened = (HttpURLConnection) url.openConnection();
            connection = opened;
            if (ended) {
                throw Trouble.of(Trouble.Kind.TOO_SLOW);
            }
            prepare(opened);
            return bodyOf(opened);
        } catch (IOException | RuntimeException e) {
            // Dropped whole: its message holds the URL.
            throw Trouble.of(Trouble.Kind.OUT_OF_ORDER);
        } finally {
            end();
        }
    }

    /** Closes the connection, under the hands of a thread that reads from it too. */
    void end() {
        ended = true;
        HttpURLConnection opened = connection;
        if (opened != null) {
            opened.disconnect();
        }
    }

    private void prepare(HttpURLConnection opened) {
        int millis =
                Math.toIntExact(Math.min(Integer.MAX_VALUE, settings.deadline().toMillis()));
        opened.setConnectTimeout(millis);
        opened.setReadTimeout(millis);
        opened.setInstanceFollowRedirects(false);
        opened.setUseCaches(false);
        opened.setRequestProperty("Accept", "application/json");
        opened.setRequestProperty("User-Agent", "creneau");
    }

    private String bodyOf(HttpURLConnection opened) throws IOException, Trouble {
        int status = opened.getResponseCode();
        if (status == TOO_MANY_REQUESTS || status == HttpURLConnection.HTTP_UNAVAILABLE) {
            throw Trouble.toldToWait(RetryAfter.of(opened.getHeaderField("Retry-After"), clock.instant()));
        }
        if (status >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
            throw Trouble.of(Trouble.Kind.OUT_OF_ORDER);
        }
        if (status != HttpURLConnection.HTTP_OK || !isJson(opened.getContentType())) {
            throw Trouble.of(Trouble.Kind.UNREADABLE);
        }
        try (InputStream body = opened.getInputStream()) {
            return decode(bytesOf(body));
        }
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && JSON.matcher(type.toLowerCase(Locale.ROOT)).matches();
    }

    private ByteBuffer bytesOf(InputStream body) throws IOException, Trouble {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
        byte[] part = new byte[8 * 1024];
        for (int read = body.read(part); read >= 0 && !ended; read = body.read(part)) {
            bytes.write(part, 0, read);
            if (bytes.size() > settings.mostBytes()) {
                throw Trouble.of(Trouble.Kind.UNREADABLE);
            }
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    private static String decode(ByteBuffer bytes) throws Trouble {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw Trouble.of(Trouble.Kind.UNREADABLE);
        }
    }
}
