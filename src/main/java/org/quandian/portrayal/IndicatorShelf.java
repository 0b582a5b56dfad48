package org.quandian.portrayal;

import java.util.Arrays;
import java.util.Locale;
import org.quandian.planning.RuleBook;

/** The shelves that indicators stand on in lists, in the order of the list; each has its name under {@code shelf.ID}. */
public enum IndicatorShelf {
    /** 公园绿地. */
    GREEN,
    /** 教育. */
    EDUCATION,
    /** 卫生. */
    HEALTH,
    /** 养老托幼. */
    CARE,
    /** 文化. */
    CULTURE,
    /** 体育. */
    SPORT,
    /** 商业. */
    COMMERCE,
    /** 服务. */
    SERVICE,
    /** 交通. */
    TRANSPORT,
    /** 安全. */
    SAFETY,
    /** 环卫. */
    SANITATION,
    /** 生活圈. */
    CIRCLE,
    /** 学位. */
    SEATS,
    /** 停车充电. */
    PARKING,
    /** 完整社区. */
    COMMUNITY;

    /** Where an indicator stands; a facility type with an unknown group stands with the services. */
    public static IndicatorShelf of(String indicatorId, RuleBook rules) {
        return switch (IndicatorFamily.of(indicatorId)) {
            case CIRCLE -> CIRCLE;
            case SEATS, ZONES -> SEATS;
            case SPACES -> PARKING;
            case PLACES -> CARE;
            case SHELTER -> SAFETY;
            case COMMUNITY -> COMMUNITY;
            case SERVICE -> ofService(indicatorId, rules);
        };
    }

    private static IndicatorShelf ofService(String indicatorId, RuleBook rules) {
        if (indicatorId.equals(IndicatorNames.PARK)) {
            return GREEN;
        }
        return IndicatorNames.findType(indicatorId, rules)
                .flatMap(type -> Arrays.stream(values())
                        .filter(each -> each.id().equals(type.group()))
                        .findFirst())
                .orElse(SERVICE);
    }

    /** The word in message keys and in the rule files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
