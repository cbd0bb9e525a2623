// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.web.catalog.ProductHandlerMapping;
import org.broadleafcommerce.core.web.controller.catalog.BroadleafProductController;
import org.creneau.demo.shop.page.PageNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Shows one product. {@code ProductHandlerMapping} calls it by its bean name; not being a mapped method, it has to fetch the
 * messages of a redirect itself.
 */
@Controller("blProductController")
public class ProductController extends BroadleafProductController {
    @Override
    public ModelAndView handleRequest(HttpServletRequest request, HttpServletResponse response) throws Exception {
        Product product = (Product) request.getAttribute(ProductHandlerMapping.CURRENT_PRODUCT_ATTRIBUTE_NAME);
        if (!product.isActive()) {
            throw new PageNotFoundException(request.getRequestURI());
        }
        ModelAndView page = super.handleRequest(request, response);
        Map<String, ?> messages = RequestContextUtils.getInputFlashMap(request);
        return messages == null ? page : page.addAllObjects(messages);
    }
}
