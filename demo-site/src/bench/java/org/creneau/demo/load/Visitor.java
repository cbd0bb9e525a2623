// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One shopper with two things in the cart and a home that was told: what stands in the session's cookie. Immutable. */
final class Visitor {
    private static final String API = "/pickup/api/v1";
    private static final Pattern TOKEN = Pattern.compile("\"csrfToken\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":([0-9]+)");

    private final String shop;
    private final String cookies;
    private final List<Long> points;

    private Visitor(String shop, String cookies, List<Long> points) {
        this.shop = shop;
        this.cookies = cookies;
        this.points = points;
    }

    /** Comes, fills the cart and says where home is, then looks once. */
    static Visitor comes(String shop, double latitude, double longitude) throws IOException, InterruptedException {
        CookieManager jar = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(jar).build();
        String session = get(client, shop + API + "/session");
        Matcher token = TOKEN.matcher(session);
        if (!token.find()) {
            throw new IllegalStateException("no token in " + session);
        }
        for (String product : List.of("11006", "11007")) {
            post(client, shop + "/cart/add", token.group(1), "productId", product);
        }
        post(
                client,
                shop + API + "/place/position",
                token.group(1),
                "latitude",
                Double.toString(latitude),
                "longitude",
                Double.toString(longitude),
                "accuracyMeters",
                "20");
        StringBuilder cookies = new StringBuilder();
        jar.getCookieStore()
                .getCookies()
                .forEach(one -> cookies.append(one.getName())
                        .append('=')
                        .append(one.getValue())
                        .append("; "));
        String near = get(client, shop + API + "/points?near=place&limit=20");
        if (!near.contains("\"basket\"") || !near.contains("\"distanceMeters\"")) {
            throw new IllegalStateException("no basket or no distance in " + near);
        }
        List<Long> points = new ArrayList<>();
        for (Matcher id = ID.matcher(near); id.find(); ) {
            points.add(Long.valueOf(id.group(1)));
        }
        return new Visitor(shop, cookies.toString(), points);
    }

    private static String get(HttpClient client, String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void post(HttpClient client, String address, String token, String... fields)
            throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("csrfToken=").append(URLEncoder.encode(token, StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(address + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** The points near home for what is in the cart. */
    HttpRequest points() {
        return asks(API + "/points?near=place&limit=20");
    }

    /** A month of slots of one of the points near home. */
    HttpRequest month(int number) {
        return asks(API + "/points/" + points.get(number % points.size()) + "/slots?days=31");
    }

    HttpRequest constant(int bytes) {
        return asks(ConstantJson.PATH + "?bytes=" + bytes);
    }

    private HttpRequest asks(String path) {
        return HttpRequest.newBuilder(URI.create(shop + path))
                .header("Cookie", cookies)
                .build();
    }
}
