// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.broadleafcommerce.core.search.domain.ProductSearchCriteria;
import org.broadleafcommerce.core.search.service.SearchService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Finds products by words. Broadleaf's database search comes first; it compares letter by letter ("cafe" does not find "Café"), so when it
 * finds nothing the names are compared again without accents, word by word, in the page's language. That second look reads the whole
 * catalogue, which suits a market of some hundred products; a larger shop would run Broadleaf's Solr search.
 */
@Component
public class ProductSearch {
    private static final int LONGEST = 80;

    private final SearchService search;
    private final CatalogService catalog;

    @Autowired
    public ProductSearch(@Qualifier("blSearchService") SearchService search, CatalogService catalog) {
        this.search = search;
        this.catalog = catalog;
    }

    /**
     * The active products that match.
     *
     * @param typed cut after {@value #LONGEST} characters; blank finds nothing
     */
    public List<Product> find(String typed) throws ServiceException {
        String words = typed.trim().substring(0, Math.min(LONGEST, typed.trim().length()));
        FoldedText folded = FoldedText.of(words);
        if (folded.isEmpty()) {
            return Collections.emptyList();
        }
        List<Product> exact = search.findProductsByQuery(words, everything()).getProducts();
        return exact.isEmpty() ? byName(folded) : exact;
    }

    private List<Product> byName(FoldedText wanted) {
        return catalog.findAllProducts().stream()
                .filter(Product::isActive)
                .filter(product -> FoldedText.of(product.getName()).containsWordsOf(wanted))
                .collect(Collectors.toList());
    }

    private static ProductSearchCriteria everything() {
        Map<String, String[]> noFilter = Collections.emptyMap();
        ProductSearchCriteria criteria = new ProductSearchCriteria();
        criteria.setFilterCriteria(noFilter);
        return criteria;
    }
}
