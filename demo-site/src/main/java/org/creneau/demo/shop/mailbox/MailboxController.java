// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.mailbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.annotation.Resource;
import javax.servlet.http.HttpServletResponse;
import org.creneau.demo.shop.page.PageNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * {@code GET /demo/mailbox} lists the mails of the demo, {@code /demo/mailbox/N} shows one, {@code /demo/mailbox/N/body} its HTML
 * in a frame that runs no script, {@code /demo/mailbox/N/file/I} its attachment number I from 0.
 */
@Controller
public class MailboxController {
    private static final String ADDRESS = "/demo/mailbox/";

    @SuppressWarnings("NullAway.Init") // set by Spring
    @Resource(name = "demoMailSender")
    private DemoMailSender mails;

    @RequestMapping(value = "/demo/mailbox", method = RequestMethod.GET)
    public String list(Model model) {
        model.addAttribute("mails", mails.mails());
        return "mailbox/list";
    }

    @RequestMapping(value = "/demo/mailbox/{number:[0-9]+}", method = RequestMethod.GET)
    public String show(@PathVariable("number") int number, Model model) {
        model.addAttribute("mail", mail(number));
        return "mailbox/mail";
    }

    @RequestMapping(value = "/demo/mailbox/{number:[0-9]+}/body", method = RequestMethod.GET)
    public void body(@PathVariable("number") int number, HttpServletResponse response) throws IOException {
        // its links lead out of the frame
        String html = mail(number).getHtml().replaceFirst("<head>", "<head><base target=\"_top\"/>");
        response.setHeader("Content-Security-Policy", "script-src 'none'; frame-ancestors 'self'");
        write("text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8), response);
    }

    @RequestMapping(value = "/demo/mailbox/{number:[0-9]+}/file/{index:[0-9]}", method = RequestMethod.GET)
    public void file(@PathVariable("number") int number, @PathVariable("index") int index, HttpServletResponse response)
            throws IOException {
        DemoMail mail = mail(number);
        if (index >= mail.getAttachments().size()) {
            throw new PageNotFoundException(ADDRESS + number + "/file/" + index);
        }
        DemoMailPart part = mail.getAttachments().get(index);
        String how = part.isPicture() ? "inline" : "attachment";
        response.setHeader("Content-Disposition", how + "; filename=\"" + part.getName() + "\"");
        write(part.getType(), part.data(), response);
    }

    private DemoMail mail(int number) {
        return mails.mail(number).orElseThrow(() -> new PageNotFoundException(ADDRESS + number));
    }

    private static void write(String type, byte[] data, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(type);
        response.setContentLength(data.length);
        response.getOutputStream().write(data);
    }
}
