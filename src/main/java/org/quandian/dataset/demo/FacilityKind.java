package org.quandian.dataset.demo;

/**
 * The facilities of GB 50180-2018 App. B that are not schools or parks, with the floor and capacity ranges of its App. C where it
 * has some. How many there are is invented, and rather too few, so that later indicators find gaps.
 */
enum FacilityKind {
    SPORTS_HALL("体育馆", "sports-hall", 0.10, 2000, 5000, 0, 0),
    SPORTS_LARGE("大型多功能运动场地", "sports-large", 0.16, 3150, 5620, 0, 0),
    SPORTS_MEDIUM("中型多功能运动场地", "sports-medium", 0.42, 1310, 2460, 0, 0),
    SPORTS_SMALL("小型多功能运动场地", "sports-small", 1.3, 770, 1310, 0, 0),
    OUTDOOR_FITNESS("室外综合健身场地", "outdoor-fitness", 2.4, 150, 750, 0, 0),
    GYM("健身房", "gym", 0.9, 600, 2000, 0, 0),
    HEALTH_CENTRE("卫生服务中心", "community-health-centre", 0.24, 1700, 2000, 0, 0),
    HEALTH_STATION("社区卫生服务站", "community-health-station", 0.95, 120, 270, 0, 0),
    CLINIC("门诊部", "outpatient-clinic", 0.5, 300, 900, 0, 0),
    NURSING_HOME("养老院", "nursing-home", 0.13, 7000, 17500, 200, 500),
    CARE_HOME("老年养护院", "elderly-care-home", 0.08, 3500, 17500, 100, 500),
    DAY_CARE("老年人日间照料中心", "elderly-day-care", 0.8, 350, 750, 15, 60),
    CULTURE_CENTRE("文化活动中心", "culture-centre", 0.2, 3000, 6000, 0, 0),
    CULTURE_STATION("文化活动站", "culture-station", 0.9, 250, 1200, 0, 0),
    SERVICE_CENTRE("街道社区服务中心", "community-service-centre", 0.2, 700, 1500, 0, 0),
    SERVICE_STATION("社区服务站", "community-service-station", 1.15, 600, 1000, 0, 0),
    SUBDISTRICT_OFFICE("街道办事处", "subdistrict-office", 0.2, 1000, 2000, 0, 0),
    JUSTICE_OFFICE("司法所", "justice-office", 0.2, 80, 240, 0, 0),
    POLICE_STATION("派出所", "police-station", 0.3, 1000, 1600, 0, 0),
    SHOPPING_CENTRE("商场", "shopping-centre", 0.35, 1500, 9000, 0, 0),
    MARKET("菜市场", "market", 0.62, 750, 2500, 0, 0),
    RESTAURANT("餐饮设施", "restaurant", 12, 60, 900, 0, 0),
    BANK("银行营业网点", "bank", 1.6, 150, 800, 0, 0),
    TELECOM("电信营业网点", "telecom-office", 0.8, 60, 300, 0, 0),
    POST_OFFICE("邮政营业场所", "post-office", 0.35, 150, 500, 0, 0),
    SWITCHING_STATION("开闭所", "switching-station", 0.45, 200, 300, 0, 0),
    GAS_STATION("燃气调压站", "gas-regulator", 0.5, 50, 50, 0, 0),
    WASTE_TRANSFER("垃圾转运站", "waste-transfer-station", 0.22, 200, 800, 0, 0),
    FIRE_STATION("消防站", "fire-station", 0.13, 1600, 4200, 0, 0),
    BUS_TERMINUS("公交首末站", "bus-terminus", 0.3, 0, 0, 0, 0),
    BUS_STOP("公交车站", "bus-stop", 8, 0, 0, 0, 0),
    BIKE_PARKING("非机动车停车场", "bicycle-parking", 2.2, 0, 0, 40, 300),
    CANTEEN("社区食堂", "community-canteen", 0.45, 150, 500, 30, 150),
    KINDERGARTEN("幼儿园", "kindergarten", 1.9, 2200, 4550, 180, 360),
    NURSERY("托儿所", "nursery", 0.5, 200, 900, 20, 90),
    SUPERMARKET("超市", "supermarket", 2.2, 200, 2500, 0, 0),
    PHARMACY("药店", "pharmacy", 3.6, 60, 250, 0, 0),
    LAUNDRY("洗衣店", "laundry", 1.4, 30, 120, 0, 0),
    HAIRDRESSER("美发店", "hairdresser", 3.2, 30, 160, 0, 0),
    RECYCLING("再生资源回收点", "recycling-point", 2.6, 6, 10, 0, 0),
    WASTE_STATION("生活垃圾收集站", "waste-station", 0.9, 120, 200, 0, 0),
    PUBLIC_TOILET("公共厕所", "public-toilet", 3.4, 30, 80, 0, 0),
    PROPERTY_OFFICE("物业管理", "property-office", 5, 60, 400, 0, 0),
    PLAYGROUND("儿童老年人活动场地", "playground", 5, 170, 450, 0, 0),
    FITNESS_EQUIPMENT("室外健身器械", "fitness-equipment", 5, 0, 0, 0, 0),
    CONVENIENCE_SHOP("便利店", "convenience-shop", 7.5, 50, 100, 0, 0),
    PARCEL_STATION("快件送达设施", "parcel-station", 4.2, 20, 120, 0, 0),
    WASTE_POINT("生活垃圾收集点", "waste-point", 16, 5, 15, 0, 0),
    /** The floor is the effective area of the site. */
    SHELTER_EMERGENCY("紧急避难场所", "shelter-emergency", 1.3, 800, 7000, 0, 0),
    /** The floor is the effective area of the site. */
    SHELTER_SHORT("短期避难场所", "shelter-short", 0.12, 9000, 42000, 0, 0),
    RAIL_STATION("轨道交通站点", "rail-station", 0.12, 0, 0, 0, 0);

    private final String chinese;
    private final String id;
    private final double perTenThousand;
    private final int leastFloor;
    private final int mostFloor;
    private final int leastCapacity;
    private final int mostCapacity;

    FacilityKind(
            String chinese,
            String id,
            double perTenThousand,
            int leastFloor,
            int mostFloor,
            int leastCapacity,
            int mostCapacity) {
        this.chinese = chinese;
        this.id = id;
        this.perTenThousand = perTenThousand;
        this.leastFloor = leastFloor;
        this.mostFloor = mostFloor;
        this.leastCapacity = leastCapacity;
        this.mostCapacity = mostCapacity;
    }

    /** Came last: is placed after everything else, so that nothing else gets another number for it. */
    boolean isLate() {
        return this == SHELTER_EMERGENCY || this == SHELTER_SHORT || this == RAIL_STATION;
    }

    String chinese() {
        return chinese;
    }

    String id() {
        return id;
    }

    /** How many for ten thousand residents. */
    double perTenThousand() {
        return perTenThousand;
    }

    /** Floor (or ground) area in square metres; 0 where there is none. */
    int floor(Dice dice) {
        return dice.between(leastFloor, mostFloor) / 10 * 10;
    }

    /** Places or beds; 0 where there are none. */
    int capacity(Dice dice) {
        return dice.between(leastCapacity, mostCapacity) / 5 * 5;
    }
}
