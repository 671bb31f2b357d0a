package org.a4p.pages.zone;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** A time zone of the reader's own, for every page. */
@AutoConfiguration
public class ZoneAutoConfiguration {

    @Bean
    FilterRegistrationBean<ZoneFilter> zoneFilter() {
        FilterRegistrationBean<ZoneFilter> filter = new FilterRegistrationBean<>(new ZoneFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
