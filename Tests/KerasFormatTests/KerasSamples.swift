// Made by Samples/make_keras_samples.py; do not edit.

/// Models as files, and what Keras computes with them.
enum KerasSamples {
  static let all = [
    secondConvolutions,
    secondTransposed,
    secondResampling,
    secondPooling,
    secondSequences,
    secondVolumes,
    secondActivations,
    secondNormalizations,
    secondMerging,
    secondRecurrent,
    secondTimed,
    secondText,
    secondNested,
    secondDynamic,
    thirdConvolutions,
    thirdTransposed,
    thirdResampling,
    thirdPooling,
    thirdSequences,
    thirdVolumes,
    thirdActivations,
    thirdNormalizations,
    thirdMerging,
    thirdRecurrent,
    thirdTimed,
    thirdText,
    thirdNested,
    thirdDynamic,
    thirdScaled,
    archivedNested,
    hdf5Nested,
    firstSequential,
    firstFunctional,
    theano,
  ]

  static let unsupportedFile = """
    H4sIAAAAAAACA+1dC3AbxRk+yXasOC+FhOZBSB23TkIwQpJjRwno5DQPnOYlSAgmqTmfpbN0iR5GdxfbJA7mFUxDJi5JwSR9eChQUyi4lAFPi08p6a\
    RuYcCUlMlASjwQmkAKuCQtYRhI77En3a1kSbblR/DujGb17+3e7v773/99+99J51ydkTkVk9McLJ976USJ8E38TBA+fool3SRLmrYywcCOvG1UiGSI\
    7VSIoYOBvCW5eYUmS5HJkleQmyfUogiG3E65xXKr2Vp8jcVyjdVSYrYusdqWFC3Mq3dquvr46x3cZdMwTPyME0pcwUAV7QEd+YNuzkeJZ5K6NDEhl0\
    koo3yMqYoLuFihe9InduvykQxDBEi/VHml9ph0RqF8R55SIdqYKBSrsCGSDpCVUldsiKOEIh9ZJ8xPkLfEDgMci+l3VaCaY9eIB6F+K0nW5SUYL1kt\
    1ttiKcgtLshdWC7qi62rlofkC5JsoVVsyFSTIUYsrCJ9jDiWEOnxSApVCpQOGSpEU9JAgtVgwqBSvdiM8tAMS4UotzLCAOfzxW1OByqDXECoJyhXmn\
    S5cIJBmfhCae7Wgc+d9pMeqt9Tj7Qe4MzXcj6WLqVI91KWpQLiQHoxOVJ9PI69KcqI6Tq2z+UbharOoI921fVm30ChvatCPBLg/IRXGLo4bWuB2F0d\
    4ab9QNpO+jhKJbtDweogxwqS2WQWZI6hiEqaZKJTEEs8wvWvWiyhgWAZEQMAixDRBUHWykq3iPbA+Gg3HfAQNXTAHayJVhfUEKB8BB2gWZr00XcIVh\
    ZHTybV8ThKu8EXDAXZmwN0VTDkh9TGUJKFge5o0ZiVkYEyMA9VYWLViooZ4IA3U6Egox1o4j6BmoQKnI8MgV7B+KXxxD1CCo5wO83WxT8KzikMgZFs\
    loVOGe+ASpsJL8VKjva5CfUyiFbCCCbnYiX5do4K1cX1mrJtxhypr1dd4ZoLLuYq35FHhjzgm1bvBCHDm9CaCYYIAraVFJ24fBKvMPVgqE6sH/W2wt\
    VjlsY6bF2LLbfVAA3sEOQ++bxlgl6p0DLBH/Tiflzg0PC7OdEcvaRYGKzcSrlYghZN07LQvNBcWLzYWlRUZCsqrpd5C0mIroFkpRl4yYBg+AwhjIgV\
    e/dStMfLAldYQ7tZr/i9b/YtO5Z4YKi2W0V5g2OySeA31nQUoIxrOfIKCz4bLHBfLWnNho1re1lbH8P6LzEbClEsFwoQDCU4roBLWrQIiwGHWC08eo\
    JEJekS9elW15aqVXE+VREXCAV96gLBTQcJAEuC3RJ+ktmmqU+zCq5LLp5kAVdnyYA3TxqSiwuFhEuZ0B5naI8/KEwxLsRfYlCcaOmKii2LFxXZbLZ6\
    jTIGNrX1IdYb9MTZeWjn5RFsWhyIydxfs7MsthQuWrhwOLhG4oGZLYXFZps0L9EGRdv0UGx8M4pLOaJLMVRMJtpjn3gOTIijp4GP9JsRxSKGzHNUcK\
    H4yZHAcNSUKyleKJ4KOC5JOemDD9nsEIBE9mYIPwYDP2xFFusliB/i2G0W8yLrSMMPSamLrZZihB9DhB9RR/ltQZDyyIUfjeHCW+ACeGdTHvUM6lZg\
    MxZpA9A2Ike0J58k/upA8egkq6Sssivor6Z9lKpivSp0fmgKV372AO40HsQw6SNG6cXIuKlG2qkyJm/RA6XLV07ImZkjNTAYsEypVjRdBElsr5aV4x\
    Ug14G8EeSteqVcJx2bDsong/PD9TbetGKFWPsilJR+urPk3IChNBpT6YqlTjEvA7JiT516bb3tZIgRc/kCjdplST/71WEZGvs1Avudn621f9l+sV7t\
    FyVkv2r7VfxYYxZsb3JypqnfDevWL9dh+ohXb5ym7acNyF0ztOPKzdDWKwWyN2t0rp+CW7AexgPPosOysKmC9kQ4F+UZOp3UwhjRoUGjz/HiWmRHdX\
    zDsvVrdBhoANUTk/putCgrbm8MyGXqgmFgeJiyTBKBEfJMII8FeYREQfWV9tuoOs35jXA7sC/MhtpL92NUdpQV8cs+jlL1r7QDNBbLgcqZYBXrJ2ul\
    2/2Yavwi2VLrRSkXSRcGnkRQz1MsJ1yUzwfkiZDeZHKGYZOStIvwnYnIl6GEEkoooYQSSiihhBJKKKHU/9RbnByOzySLkxuulPP5SKWjMilxxjYgV4\
    D8gl+xs/jx7MaQtn5v9ngG1DNwqdlv9UxZbpqVmv0a54Dzo6Uc1fZbFrFPObXN0tZT7vNE4tMD7FeOk4+J3CeybVPsGlwXQG7wa+2zdKa2HmzvyvXQ\
    nqet1w1kLF/OlHj/dOh88PWm6MW7W1uvCchtjVr/332Vtp5hATheMFg4Ft+/lOVp/Qu6X4ZSX/yAcr2158L2pr1+sLT4AV2kP+dsbT+1QG7ORWuUKC\
    n4D+urv/fLxPs1yv0yfQK+AfvVZHzDNh/xDeRnYvlGbv7g8o3ecLLhKoSTKA0cJ7vnDS1O1uZr+2kB8uF5aI1SwUlYX/3FySwVTmYkwEl4H5AMJyuu\
    RTiJ/Ew0rlSt7EM3JsazC2WpxZWM5bJsJlLDyVYzwkmUBo6ThmuHAiezI+erLtD2A9u9Ys9Gt7aeDchlVVqearBo65mB7CwEPFaJI10H9Xs9qI+DHJ\
    R3rtTW6wGycZWcl4Dy1hu19bqA3LNBq98WaL6dQD5j6h9Owu37i5NjVTiZmcAvwfpMhpONxQgnkZ+J3U9WFw7PfrJrUTyc7N1+GxZrx43S6LZfxZ7M\
    xdp6Cl5YINwsSdN+srMQwiEgG4vRGqWCk7C++ouTGSqczALtdaoKOswm5xm6CJaKSQ/lvZVnCBYmtpyc+11QJxebZsCm3RnZzxqk43q9XiePTrbIDF\
    3J4vgW5x1SfT/4FYX3lO2377rpKf6JrBWOubMu4Befzg83nygNGx/Msq8u2exY99QD+B3Y5vBvHn6SP2X6ks/Jb+APH9GHJ52b6VB+n6PYvdmWuD/F\
    L3cuQbauxT/YLuXAvk42mxi7S58dHr8uPmLWjjD99LLvhvYByfiBdynit4gfxPJbJz48/LbtB33jtxXLEb9F9hvLb41Lh5bftuJQ/ATIPSVojVLht7\
    C++stvjSp+OyYFfpsqr80cMK/IXT4S+O0k+xF+Q938sPWtz/B35rbzbZ9s42cc3uw4stHq+ObQPfi99tn4n10TeS53k+Pd/8xyfFb/Nn/5EpMj3DjT\
    cThzkh3mt8ZlqfHb1hXI1hPzW9lOdDrtvmvgdte+Mj5CNo5w/cTnt3D8Ohk/KF2D+C3iB7H81rxqePht09q+8duS9YjfIvuN5bc9q4eW3zau0p63Dc\
    hdq9EapcJvYX2l43mgbGwkxW+x9SOB31Z/eDO/+9BJfPztdTiXnx0+9c4Cft3kPXz3Rx/Y31//Hl6QdR+f2z2lw5t9G5/x3ljHntAJXv/aM/jj8w/y\
    s1e+ycP8tmdtavy20YlsPTG/Har4bfON8RHz0ojfws9dJOMHbbcgfov4QSy/NW4cXH4Ln1d6jxAVYChQDv5XNVIkv9clWgO8aSgiK/9/K/8TqyArfx\
    iWJj6T7Dpq3Yx4NrqOYnl22S1Dy7NLoefrpt8s57Zb0BqlwrNhfaWDZxtGFM/2bh4JPPvK7zkcJX+a0FG1oJM/mnuY/6bkFdxtW4lfff9kx/MvPIz/\
    +OQV4bPcP3nsrdP2nn0OvuRHm6+vOPhD/rGmgnCZ58WYOHLZranx7J4tyNZHBs/Gyi8Fnp30+YdKxJ8R7sd5/oEYXP7c6/MPLlmu0Ngv+h0MSqnZb+\
    S+bCVsb8Cu09RvzPMPhLafLiD3kGiNUuGtsL76y1uzVbx1bII4E/z7o2Q42UQjnER+JhYna6uGByePb0U4idLAcdJGDy1OdlVp+7kA5Ok0WqNUcBLW\
    VzpwMicBTsL/E5f0eY3bEU4iPxOLky3+wcVJJaleggfLhBiz9nM+lia8FOkmNK+McUnvdyeU17FE3r8ivTfFkn6/iPAapf7g9ZnqocXrnhnaflrBC5\
    Y6q9EapYLXsL76i9eZKrwelwoO1yIcRv4j9n7ufC4+DiuvBhus90s21qH9KkppwL+aocC/6Pslz9Rp+zHeIefmndpxNXAQTgK5s2aU4x+kh3Tg3/gE\
    +1V4fZLe/7wT4STyM3Huf+4c3P1qr/c/G+LhZO/223K3Ft9RGt32m6vY053aevBze1YIP20D3Ce27tSerwvIPbvQGqWCk7C+0vE/gBOw5M9HZUL8Cp\
    YH8Htv4JkaoBkP7/NRj53/N39efyP+y+0THX+8X+c4fGBfx9/+ehZ/+qsrHWXvzuA3zfs7b9x5T0el8TH887nlfIWxpuP98Gv4py+8jh+r3MofNd6P\
    fzr5CM7pTY5//f5N/vTknPApzsWvW/cE/va5b/j/jZkdPvyszd6GN9grj/2Dv9hqdOxa+iW+++zL+N6WGeD/kTKizynclXi8ER56T+J6iv+33Tc6rp\
    tUn/tT9KxPm11fuDf+Dnl47bpp5jP2e899jv/ii4zws3lfXHd65kP2yrbvh63nG/izWybxz3nC/Cvh9+3HH3mSv9vT2THpvXmOn804ifPLm/jaY0vw\
    ZL/HN6RNf6W7tUilpJH6e/wGh/yB7S/+/gN+b1Ey/nZmD9p/IP4WG6frahyeOJ15L4rToTTwOF3TnqGN0zXt1fbTDuTj+7Tjmv8ANB4gV+8Z3fsPWA\
    /peK/VxAQ4Ca9P0vdo7kc4ifxMbJzuwr7hidOVHehbnK70YRSnQ/YbG6drf2ho43TOJu35aoHc/BBao1RwEtZXOuJ0k4Y1Ttf505EYp2sPP8O/uvXa\
    8PGTdn7Cc3Mcu59txafUGBztv97b8d9j4x2ZL+7BK4i/vNwSuDo8Z0dm2LTuDfzLM/v57pyfv2z8bTP/+PTb8Krpn+OrNlkd32n9EDe8sQmffVdB2L\
    x8gf3M16fsja828eTB2Y4POq8I550fHz54jsc3XWMM1666aD/tvDomTtd+ILU4XdMjqcXpuptRnG5w43QtzSMxTte8gMF/cpOBb+4c59Dt/wNeZljP\
    P/qEEe8hPuk4kjM33LLqKO7R5/Clr2eHd43bjb8z8XK85aMP8V+V6MPmo7deP3Rxup5Hvw1xOudqnX5qxlQgzcHyuZdOlACrmKBuLc3eT7Gkm2RJ01\
    YmGICbfvz1Du6yaRgmfsZpmorPyLuCgSraE9Pw0BSu/OwB3Gk8KPiIg9pfizfonhRO5Q+6KZ+phqI9XpYxeYucq7PGyCuXgT0v5Kd+J0r/B+26DbKs\
    sgAA
    """

  static let secondConvolutionsFile = """
    H4sIAAAAAAACA+1dCVwV1fd/rAKC7ALl8sJfRgoIoonKnMGdTAVNfpJk+OA94enjPWIeiPp3zd1U0koUc8ENLHPJEJQ545ahaVmpqYVoBZpmv8Tc0u\
    D/lhl4M6wiuHya8+nTeO89c++ZO99z7jnn3jcsCOs/0MHuOTuJnmxsJJYSJ4kpVbB0di6/zLWPZa9m7HU+e8025+qtDG2ebL0T27/Ugn/jyBEDBugL\
    FQKqFMTHeLGRiPRvpLABfSL01yi2zOGp0JzPl6iRK1QxExXK+AQtZYLL0EaO68ziVYhre0kYC99WEjcdKicokmVUTKoimVJq1Lp6LzMzw51OlTLY8P\
    TE2gTMZob+Qtl/2xj6i5XFTVCo5fX2Y2fSjzlPLgdDP8b5iNOoxynjJQa5JHX3517Vn4Wh3rpG/b1obSxfkZjqr3mt+pvua7xKOXWe82jvRaRnU393\
    CNaNtNnNOy6H17CXjWVufHtJIYt7e52eeEpUskmK5Bi1LFFBSerUEzMz3jrEXa1MCi25e2yqdNS0bCMo2wrKloKyFauLXNla0N7CULaoUU/P+vHXZS\
    EN6hc+xMxEMXn2SUdd/bsG+gcYbUulvdGRVqGmNMnjVJqJVbai0n7oaIp3nEpGUYYZ9e4l9R6Yoo7T6kyjTOXtK/U22iNd/RRvjkFXlapRpeh5KD2L\
    NlmmVMtiVfpGbXKKQldleEeUrhwt7P1VdVKKdoi+WdB7rEwblxCj1DfHUAmyJD13tDpFpfKV9vSVBvtKg8bobpBrJxlavHXPI9MGddV3QiXJkil95T\
    iZitKPniyLj1fITSq4wZWJsniF/hZNEvuELM/UmpiU6lhNiloeo9YZZsOzjNGxCZ+nn24yuvavZaZia5memp5inFKlNc5ZN11Jt0ipdasBpZxsmIeu\
    7ONT2mQlK0ygrzRQX5Ukk8uVav243pR+WH33Mq0sZpwmOVGmNbyvBJla1xkVoxNca2hXqmT6549Jlmm57rvq+4pP1qQk6XvXde4t06Eg1cCn70SlVC\
    tkhneWQiliYpUyymR+WWmVaqVWKVPpZE42TINuRUsxPLa3Yc31N2k3AIc/k4NUmmSNNlKt1EsumFBKYXifejjoX1WyIl5J6WZLIefu5lr0gj2iHKMV\
    yRqKP37dY7JPr2NIUcmS2VGNyDXKU2OLYXqV2kk1t7J96kSgDPjRCrqs1mCK4Nga0RsdXQntAMN/U6aOGfPQkJY1FaSDqkOag2FTQJpTjzognaxQpQ\
    gAzT6MiOenCs+yZsRzfKPw/MqTx3PXanjWytQJIp6fATzH14bn2Hqx3F+RpE2YqKQUdYJa/hCgfobM8pMAT2MBUjMK9FOif4MxiSkqrTJJpTTc0pWr\
    1r/Yp0FLq4Sp8dmqmuuEufzRzPbrCp1fr8dvnVCnGmW/uz+NwKeU8YkapVw04U+pCX9GlDdJoxP5GbEkVbI+rKHh3VynGaIe2XuM0+mwWq/HteRDZN\
    qHMEKyNKVeAL9AUxnZLmqSUmYqoa802uA98Crkwgrq0Vzi1GYM8WrIWqTqEChvLptaY9pCNKlPo1ec+jB6OsbAq88VVqUa+Zxj9CyaFK2Qx6hqBg69\
    rqRWsk+dWpXTNc2vyk3zxib1lCD/yuVVdQNU5npN+VMFeWiuXiapyi2b1scL8rhcfaykKndtKpfh4Q358rrzvw615I1bCeSTddG/s14BjoL+ZF2Mr7\
    lXAJe/5rfHCtqdBf3K2X5d2LJbZX2VuTftwVVwfzx7v5tg3HjBuO6C+yj2vtaCcakuVQuJaQ8e1fhqls9TME4qO46XQL5UgXwcBYgb5SKJJJJIIokk\
    Ui30+rDw/maGU0fs+RxLvl8YxpYTrMW5asg5MeF81X6uS9Lgc132DTpvJmnweTMHSf3nLaWBfP9TpH/nea0oCT8eC/bl88kEcWRYk9gjy0rcFbbg93\
    +XPcfl6cuX6yQh4GPLnqHsla1PGMTnS2fLO15lcc/VD+bz5bHls0OeLXsknC97SQL7XA6Gc2/Gk7JVB9/qO/fGnQMzr8FOOXL/ZMutDH2Y8c6lVZ6n\
    9TeWs9m4tT57lBYk2iPRHlXZI05PCwV5D2E2xJg1qdLj4Ef0j8b68+2CEMci1Uzc70C4iTPj/BlLYwWX5xReLWupr97uaejaWdqerZNKPGwkHtPZdi\
    vdG9S3m5ubs0dnjRbJwmx/N3YFMONLHPUY/G7zSru4P6Rufg5/CV1FLJlS79MlEDVyEHwX+TNOtzgFHXfYkGs63YXpoz4mRp46h+E3C7CYsiDvZ8wg\
    mP6H8frta7D6th+cG/QxMcXSEz3PnKe/brUOt1xxYJ7reBmOrm5H/+U9nvhw7mgsV64Cu5+cGVvHtnhgoBNTtvMy2sxyJEN+7APX4nfQf8b8FvKtQw\
    m01pDoV1pEtMmVQcnWQLyK+0K+vpMFo8bdB5+4Mzj1RStyuLkn83tiJmw+iuDqW4zKoV/Sc3cegAE93Jms821hg81u8MuZHtLy0EK44J6Nc3vl48IA\
    H3S5dxh/9iHwtxxb8lbwbiJkbn90Gfsuni6yIwdT8+nC5a6ka0ZGSLjLyRB11k2w8PkAFK8cIf7Tfzf9TfQVSOpwju5UbEZmTrVkOtt9Qm85w4T0nG\
    dHah5k4PEWBWB3Lgpyxs6Bjwa1h5ZFTmTRyqH4fxX36BvzctHF2o7ZELcDS/tWwB8VJ2FYhz+wnX0FUTDzeMGyXVeID/f0g63LE/H5vQ5kl8sv0S2V\
    bWFKp45Q2uMgDsuwZk5oz9FRwVnw3CcHwH/YYli16Tp63fkHyGX5sMfhCnzXuiQka48XjLT/C1bLcsD3dDaGLknBi7NKYM59D6bozS/g/uxc6JzZlt\
    5ok4wbvOfjp5kfouT+XHrg2V291016h9jbw5Okv/kM+nm3Bnn31qTL1U+xxeGTWPqqHfzkZc+s2NCKufHmspCc5zrSypckpPNX7aBn4cIQx59T9qVJ\
    M9H9b3fm9oMCdL87AaaV7cGREVK8TnkyVoXHYPmQU5h2dAm6bvsNDk4LDbEYfBqCt3eGsEXvQ8CDv/G3XoOJsq89Q7I6/gpLJndC1yE3iJ8ULZj7rn\
    b4F/UGfn/1DH4afRBuebthfxdX8tLLRcQPHmZw772XIfm7KBiy5AzO2b6MtrdYh4fX/I++XXgHp+9xJP/x2o6bnV6H8ZCC7/bdCl4SMzyz0A+UFw/g\
    TfVaIF5fA3tvzwMqZx7ts9MdD3f+gt4V7cgUv/s9bOoTQbzfww79XFREue98CMhxxrAXv4IbP0pIeoQdZsy9gP731oKrxoPcNvAslm+dBWUXvwRpkB\
    l5X34Z9x/7GwuL3cny1Gv45XtHMLxbHuFuN5t+9YeV0KE94vm15ZBwYBvOGLUJWp62ZAbvM6fbrHRkWh+TY/t94/Bti3nwvNcYeruPDfO9ryfZ9ts/\
    wPNYBfTcnYm27czxrzVbUJpSitO0jszRwHd631x0GX+/eAR/n1QEMaWrCk6MqYC8/i2ZFa85MYVxroy0dAUumbwKJ1cwePGrjcT6tQ7MCx0uEJeDTm\
    DvZaOhs9SVmfhFAqZnW5On8kOI1CQGPvfvC108bODAThpfOJ1LzE9wYD4flQ9UpAN5csY5yLKyYzr2GYiwIQZHl13HrPefB+nBXPApleOtKxfAekku\
    LP3xFxx+awPYul+D//6Tj9b3dxN3pnWCD96wBifnu0i5DIS3XvSGwvIjMGHyXvAfOxJbJM6HNlsuwajEGzDrzje4UeHMXAvvCYuGbsedy1YT5zfakI\
    cHu2FQyQq0OhRJZwf3gc/db+HRAhfcZncJO300CCZ4fAXUCA/0WaezOX36Eguct6NtYCaedR2OxX2H07sXS5iRgzLhTNhB4ifvVPT40ow5ums99N36\
    M2ZGX8KoKz9jcZaEKd9+DwqOLMY7lxLRKu045LzpCh7B+/HHoHV04aVrUNbBC0+kz4SteXfQ6+NFMLcoB7Z3LISSVv+Fsh/a4aFiK+bG8ryQG/5roK\
    yMxs/XLsX5CwIJv+UZ8FnOTfjiRglKHhxAT9s8WPZhIFgengfbMj3J2VetSf8D34F35EH8Ym8EDDi/FH8YZ0mkj56Dty+sCfG90RbC7wYSbcIk2Grb\
    LshKKoGF5YdxJ1WMu7ZcR+tIV/Kl7BakfPImtI12IsNnf4Z7NpX3ttg8dN/vZeUQ1tGBWV0Sixt33SJOB1kxFkXr8Y28zvT6it8gNnIdvCQ9BnvHrY\
    Nh5HQwP38G1le8BfSJdCBpCjOCjuOvmR9BaPgJHK3Th/GzrhPyFcPRsoM1OfyX73Ff9yUh/5T9jfl/tyLnQD6xbtle2PBgDs5U5cN7oZMgbEkA7Fba\
    kVnUBpredpJ2d1PBph9PwMrswTh9UgSkHN6Fa9tOI+xlm8B6gRWT8mCRTu/cmLZf25Ozy73oTyYW02VJ82CebUlI3OnF8Gf7Cuw9fBVx6uslxHdoSf\
    6qdmDWl8bT9xxfgLfVk4jIb82ZkHYlxJZPt+I9h314fesVGLkpHxd9PJbOP7ISrNvPwdfOOJCDtzkzC8IPouhX6i+evHjVssn8xKRX+BkHjuY/ZfNR\
    8+/A0tk8SJqkYfF2YT8x3hbj7Rryf6F8vtgmzv9V5q0E+Tt7VpLG5q3MBHKa5q2c6shTBfQxliP6NUxvpANFvRH1pvp3CpL61Z2netTvFAjzVDZ9+P\
    0KcSxS4/JU5vXkoeprb7z/MYP1P6RPIE9VhSunASJGmtIv82H3lRJ4fpmk9u/giCSuLyZaz+nlyVeFeGPtfRONy/lDwv1S/vdmqvtlzlKSlTFU0q2l\
    pFsFaxA5v6yhehIxlB9t1eeHZUSIfpioJ9Xjl7uC/Xt5M8UvwvMCTb3v7mYCbhcJf9/duY54RjKM9SIiGqZHf44Q9UjUoyo98uHiFMHCUvOvGKrvvz\
    d0m1zod54dytdTIY5Falw8U9u+em1xTPX2xsYz63qwb1by+OMZ88rzI8Ej6+bn8HdxuIilunHFz7tzx4WtHxknacH8TApHz0be3Sbq4fzWiGhxvRXX\
    2+p+645RfL74ZvJbkyKN5fRRzeO3mubd3QR+q2sdfmseOyFnRzdMj7LHiHok6lH186J3R/P5mvu8aHoUX0+FOBapafxW82r+Rn3tjfVH0llIPNnzon\
    ++1TC/NeNNEUtPxm8N7fUs+6372Y19cV9CpMast5Xn1WOFeGPjnCYal/MPfcaycsRyfuvj2Ze4omDtbAPju1Cl6JeKelI9vktX8PmoZorvIuKM5SQF\
    pydpjxTfCf0s030JD0G5tSDec68j3sseZywXJjRMrzIm8P18kf7dehXKXq8k8Plq26eo+WtN1eNBz3rivRnj+HorxLFITRPvPb59iijWj38S+xQWlf\
    mHPxMbFu/NH183H2cfL6pEXJnqqfDvngi/y1dbe+NxFdDbyJH2WHFVX/xr1WTPl93bxCN49uLft/nS1ud/2KSIfr3of1T36xPe5vOlNpNf76Nh+3ub\
    8+ubb9/GS+DHe9bhxycls/GNtmF6NHaiqEeiHlXft9mh5fM1975NWDJfT4U4Fqlp/fjm/85HNutoPdl9m+wZDfPjI1JFLJlSITMNZsjeIdpvLoDuVj\
    70g+uuEHrjEBw9MxreGOQPn+0qpcsilxLecRX0OY8PQXXdBcOd/kNfv7kaJu1f2vtd60Hod7wQ/hjggkEnvoek0O1gtmgmfe74LHC3dWQSx7fAFXFF\
    cGbSIaKozRIiRj0Yto4YDZOoE0Se4yE6d+JB9DsxDR1SpuG8oK30++FeZMcu3dFzxEx6MrbFy20LCb8MW/Jiy//BN3dbY1iPpfiJ7++waUrZvqDyON\
    jrbsEsfOUSuJ5SoLb7D/v8FuSjmcVhOmvxUTjU7ygMTDCjc1dtBM82w+gta57HXYtlhO30PXggQYaRhVPBt9tm+NXPhomzXwrKFoeg5865tPV4a2bB\
    obFgdisTh/sEQLdMD7y6yAc8V72PszeXFliml4V0+UcKOTG56HfDgdyzeCYee1ONTN4H6FBsyeSqaNrHcgu0ODgDIuz24TbnYryaGI2/nNwIn8vHFy\
    yVmJNunULhwXtu4Ju2EYIProRBv5I48LUPsNfQlXRuwusFHaQ/4Qr/dDrjZGd46dtizIu7gF0mFqKIWJFEEkkkkR5H3qrpvvNR0JsfwT9beaukuWze\
    gZe3Es9tiNSweLvyO+CzhXhj45ImHp/7fjB3TIT7Ozfc7/K4c87c36GhBHk0rSYpRqVIVahiEjVy3f+NeS6qyeU1xnFWlb9/CosU5AcE56YrExNj+X\
    zCcypcnsInTjDPgn16Lk+YN5PPd5EtS9j3FcqNqxGMK8gPPini8oJCuZv6vM7/A9+NDDPYhgAA
    """
  static let secondConvolutions = ModelSample(
    name: "secondConvolutions", file: secondConvolutionsFile,
    inputs: [
      ([2, 9, 8, 3], false)
    ],
    outputs: [
      .init(
        name: "cat", shape: [2, 5, 4, 21],
        sampled: [
          0.06537664, 0, 0.6361626, 0, 1.034653, 0, 0.5722394, 0.3870441, 2.482635, 0, 0.278268, 0, 0,
          0.3973714, 0.001823097, 0,
        ], largest: 2.482635),
      .init(
        name: "v", shape: [2, 7, 6, 4],
        sampled: [
          -1.749035, 1.51669, -1.260279, -1.751573, 0.2984167, 1.447788, -1.388166, -2.608491, 0.7138152,
          0.7693297, -0.1155898, -0.4645298, -0.1111058, 0.4289011, -0.004709125, -0.4343231,
        ], largest: 3.340751),
    ])

  static let secondTransposedFile = """
    H4sIAAAAAAACA+1dC1wU1fdfngKCvEQWFd3wl5EC8hRM5gw+IUuB0kLRYIVV1paFH7v4/Pl+gJpKaopiivgCy0QzBGXO+MrQtKyU1EK0AkmzX2K+0u\
    C/jxlghoeogPn/zfn4cTj3NXfufM+933vu2d3FIYOHWll0thBpxcxMZCyyEdWVakZy13J1Nj+auRow11Tmmm3Ippvo8sRMug3TvsSIW3HkG0OGaJVq\
    ntR0xFV/MRMJ8r8oIUMGhGmvEYzO4qnIkFsuPiFWpoiaIpNPjFOr6uAy6Anva8vglY9rS1EIA98Ooo4aVL4rS5KqoibLklTyBKUm3cnAQFfTpqYPZh\
    w7Ma0DZgNde0HM32a69sZLY96VKWMf2Y5FnXYMOf2y0rWjH4+YBOUE+USRrl+iJtub71TbnpEu3bRB+71sqtfvierar2Gj9pvmpr9KGD19vv4aJkD7\
    f8p+cxk9jrlWzGNtwICDM9bu4hYy60oKW86oQTyGrOW2K+Lnv6zX2ftbis4z7Vlq7EQsUkinyZKilNJ4mUrUpJ0Y6DVzph32alLHDi0ZW2T19jzdgq\
    eb8XRznm7M0014uilPb9fEOJ13545T8KDQ1w3qGCZnftKIt4e3l4cn0z4732hELVOqEpImKBKm1M4VNfOHRma4xCikKpVuRF1ekbgMTVbGqDVTo1Th\
    4iZx0c9HmvQZLmwBdZJUqUpMUMlitQU0mlwpHa/QZqmTkmWaJN0bUmn0SH7bryoTk9Wva7N5bY+XqmPiouTa7ChVnDRRWzpSmaxQuEn83CS+bhKfcZ\
    oKseppuhwXzdNI1T7e2kZUidIklTZxglSh0t49STpxoqZrtQnszeXx0okybZWEROb5mDIzGyokV45PSFbGRik107LuWcZpivGfZ1CCcrL34JHsgDQ2\
    YF6NDFRDzzNBrlDrR0/z1C6axUqpWRVU8um6EfFhBkKlTpIz3fJ2k3hrkxKlsbFypfbGLirtfbXNS9XSqAkJSfFStTY5Jk6q1DSmitI8glqXL1dItS\
    MRlSRV65r3cpN4aduamJSQnKhtXZPgItWgYbKunLYRhVwpk+reXrJKFjVeLlXVPg7TWblSrpZLFZouJ+mGQbOwJeue2kW39HrUyVfpRowzpMGKhKQE\
    9SilXNtx3oCqZLoXq8WF9p0lySbKVZrBksWytdkcbb+esh9jZEkJKu79m74n8/SaAskKaRJzVz2E9f1pMEc3unL1tIZzmTY1XVDp4KPmNdlQRkKyWm\
    tFtXhgO8iFYz18R0bWgN9T92/GzHHjngL03i0Feg3CfXmgZ+2gjUCfJFMkC5B/niHv3SaQ93kiyHs/6Tw/WfMmY4WJXkB9Y6j3aRPU+7YU6lmINz3R\
    tz3qWSIpwP75gL1vm8Der20ne4HUC6CvA3r9a+XA3q9NYN9XgL0A+2cHey2GubDv2yaw9xeovYD7f9R0798muA9oKdz71vfisFAVpnsB9s2k9gGPA/\
    pxurLaFmtPJLglx42rvWvdMjoXqa6AmyRS7z2q1Xw4mi9H8+NofTmaP0cLqOnCzJk1Z0fs2bDu3MavznlV3fS+3HOfmnT/2jMlTnoANx6jJt2Hey5W\
    k+7LPT+qSfeuPSPjpHvVnqXV7a9unDVXq0ecR3Vo5BzLmndup/bqowXOK54152Tc/mjy9ZhjStjy63tz69vx63tz69vz6/tw63fk1/fh1nfg5/ty8z\
    vx2/fjtu/Ir+/HrS/m1+/Lre/Er9+XW78zv74/t34Xfn1/bv2u/PoB3PrO/PoB3PqseBoJZ+6CCPIoeXNE6GADXdQRE59jzI0DCGH0OFNhrJoTJ8Yf\
    r8bjukTNjuuyala8majZ8WYdauK1RI3HWwoixGvVibdk54cAN245Fl9hLTofGdfc73w77n3uMXFcYjcuXwvy4JaLY/RUT2686L0gbjnJAKb+IG58Yu\
    5r3HLnGf3e8OdrPuKPFzc+VCzSR8rWBr7ZSkhm7INEvu1FvtUMj2Lj3vjSWJyZyIsbD/6o+O4QXyG+W5hvaucb1q6zubS+Zl9Yw09ayE7484UlEyHZ\
    mJ08Kj7UkLefbV8H3Dbs/obRrZuIf81lnveMT/PsKLOvYEeCHdXaEbue/eHDLcffNLObbNauAp5yH5HKs1M+jgURNbKe6j8vxQ6cAbteGxtw4qzZqz\
    FPf3S+WNe0raQ7kycROZqJHGfX+NnMdPmGhoYG+nlEPyMZGVQwnsBcHhGIaIP9qWHNvFhBNl2exV+an4ClupK13wlGWv4JG6Q54HYuG4OWJ+PleWWw\
    8IEjXTL2c3iwIA96ZzhTW82ScItLKn6SsQZFDxZRQ8/v7Z85bT5xwF9MUl9/CoNcOkGsXyfS7ton2O7YGSx/1QJ+dLKk127pQN8cuzIwp3NPSv6SiL\
    T9shv0K1oSaP1T8sGpkgx0+MuBvvOwEB3uvQuzKvfjyDAJ3lCJaZOik7Dq9bM49cRytN/1KxyZFRRoNOwcBOzuDSFLV4Pnw7/w11eGEZVfiQOzev4C\
    y6f3QvvXbxI/ytrRD+wt8E/VaPzuWjF+EnkEbrt0xMF29uSVl0uI7x0N4P77L0PStxHw+vJiXLh7JWVplInHNv6XulN0F2fvtyb/dtqN223ehEmQjP\
    3PlUHEyGD4dtRPONvoLPTMNSM39roHs9/+iBh59gKG3irEUpUR+SB9DkEPPoY37lyHDXfc4ULwR8QMYzGKiy9SX3XIxB0VVnTnnlfhxIZu1J8uk4g1\
    i8ZglXw9WPxoS5tbO+PhoTZ05Z6raDbPmgz8YQBcn5hL/RH1a+A3VmXQKYFE9/ISomueFMp2euE1PBj41d0seHvCA3CNKcaZL5qQ4YZi+rf4DNh+As\
    HerRTlw7+gFu05DEP8Heisi86wxWwfuOfMDmx/dAlccsjGRa8U4BJPV7S7fwx/ciXw1xxz8nbAPiJw0WC0i34Pz5VYkMNUqVTRKnvSPj09MNTuTKAy\
    6xYYuX4Asr7HiX8N3kd9HVkBiT0uUL1KDciMmcZ0b4uPqR3FdGC/FAsy4WE6nmpXCBYXIiAneiF8GNwd2pfYkCXrhuN/qu9TN1Py0M7Ugt4Sk4vlA6\
    vh9+ozMKLH79jNspoonHuqcOXeCmLN/kGwc1U8djlgRfa5+hLVXu4MM3r1hHL/Izgi3ZQ+rb5ARQRkQeePD4PHiGWwftsNdLr7N5ArC2C/VQV826ks\
    8PS4asgf3J5e+5oNXRRjT0vK1+Ly6etxejWNl7/cSmzeZEW/0OMScdXnNPZfOQZ6S+zpKZ/HYVq2KXm2IJCYnEjDZx4DoY+jGRzeQ+EL5/KI1Dgr+r\
    O3C0A1yoo8M+cCZJlY0D0HDEXYEoVjKm9g1uouIDmSB67lsXi74hKYLs+DFT/8jOG3t4C5w3V46+8CNH2wj7g7qxd8MNoUbGzvocpuKLzzogsUVR2H\
    d6cfAI/okdguPhW67rgCb8ffhHl3v8atMlv6emg/WDp8N+5ZuYG4uNWMPDasI/qUrUWTo6Oo7IAB8JnDbTxRaIe7LK5grw+D4V3HL0H1hiO6ZmowNm\
    Agsdh2N5p7ZeB5+3AsHRhO7VsmokcGZ0BxyBHiR5fJ6PiFAX1i72YYuPMnzIi8ghEVP2Fploiu2n0fCo8vw7tX4tFk6inIGWsPjgGH8AefTKroynWo\
    7OGEp9Pmws78u+j00VJYVJIDu3sWQVmHt6Dy+254tNSEvrkqP/Cmx0aorKTws00rMHWxF+G+Kh0+zbkFn98sQ9HDwyg2z4eVa7zA+FgK7MoQkwuumZ\
    Ieh7+F9wbuBCeRARYvcQf55cN4S7kJiDc3woE7KaDKSaFc9zjgsd6fU3sjrenS976DbQPCiNX+FuhupyCq3FLBM8cWQ178Em7+ICKpNywwfdEl9Li/\
    CewTHMldQ89j1c55UHn5C5D4GJAPYq/ioZN/YVGpA1k1+Tp+8f5xDPXNJxwsFlCvfr8OenRHvLipCuIO78I5b2+D9ueM6WEHDamu66zpTidjsfvBCf\
    hvoxTo4jSO2u1qRn/nJiadv/kdxCerod++DDTvZoh/btyBkuRynKW2pk94ze9/a+lV/O3ycfxtWglEla8vdBl1BD8/EAZDLq7A7ycYE2ljFuKdSxsD\
    3W46Q+g9L6JriAg77NoLWYllsKTqGO5RleLeHTfQdJQ9+VJ2OzJ2+jY0j7QhQxd8ivu3VfU32j784G+VVRDS04reUDYet+69TZzzMaGNSjbj6Pze1O\
    bqX2H8qEx4SXISDkzIhBHkbDC8WAybq98B6nQakJQK031O4S8ZH0JQ6GkcoxnHSfNuELFrw9G4hykZ/vN3eNBveeDflX9hwV8dyIVQQGSuPABbHi7E\
    uYoCeD9oGoQs94R9cgsyS7WFonadoRw6KmDbD6dhXfYwnD0tDJKP7cVNzrMIS+k2MF1sQic/XKp5Xx1p568syQVVTtTHU0qpysQUSDEvC4w5twz+6F\
    6N/cPXE2e/Wk58i8bkL0orenP5ROq+9Qvwb+U0YtQ3hnRgtzJixyc78b7VQbyxswJGbivApR9FUwXH10ERPQvmSOcT3bcXgp+JK/Xwhj0E3TwKJ4rH\
    wOhgD/h0bzlVOWoF4RJTTV1wXAOKG3b4WrEVOWyXLf3/l1eKOftV43p88Ul5Yno/7g6eldR/2Hg07LfKH/R4fitRsLDfFvbb9f1W0YN4fivv1vFb8f\
    3Xrem3suP5rWyb8FvFDWbsaGjz7CjiVcGOBDuq77fKHtq2fqugwbxzJB6OBXkyv5Uhj1/w/VKPyn9yPpLN8JE5z9RvlTmseX6rkBABS8+Gt7r2f555\
    a+KIx+Ot+eHCeiust/V5q3gEj7f6tA5v5cdTtCZv7cjjrfZN8FZJKMMDwptnRzYjBTsS7Kg+b40Ob1veem8E1075OBbkyXirUSM8tbHzVsMW460BDB\
    85L3qWvDViVPN4q+hNAUuPw1sN6+HlSXFiE9jwCvR88FbX0Xp9ajN5a/RYYb0V1tv6vPUMb1pkP2/W0rw17S29nhvB8taIp+KtBiJuP+vyVocmeGoR\
    YzcVkc3c770j2I1gN/W/P9lsbNM89Wm/P5nPUzNHc9vl41iQJ+OpfD5h2AgvNWxxnipm+Ef0M+CptbjKHidgpCV52aHxXBb5qPXFbIKwvgjrS31eFj\
    eex8v8WoeXuTLTT8h4lpe1nj9R+xn6uv7ETk3wtMQYvZ4ma+b+Jk6wI8GO6vsTc2VN87SW9ieGxHDtlI9jQZ6Mpz07f+JUhqc9W39itrzp8iz+wiYK\
    WGoaV63lTwwjGl6Bng9/4tT4x+OthxKF9VZYb+vzVkk8j7f2bR3eenkSkxDf+rzVicdbxU3wVlcl85yJzbMjsUqwI8GO6vPWuMS25a0iJddO+TgW5H\
    njrRHEP4G3Rqubx1vNkgQsPRve6gnPM2/1nPp4vHXqDGG9Fdbb+rz1/BQeb/VvHd6anqzX86e0Pm/twuOtnZvgrZfZQJIZzbOjMzMFOxLsqD5vlcxo\
    W96aP5Vrp3wcC/K88dYA+CfwVvHs5vHWQ/8RsPRseKsN+Tzz1ssLHo+3sgWF9VZYb+vy1rR5PN4a0LK8lRX29wPY75FkP5fPfs6JjRtl4xRYvy/Lo9\
    l+qRMSoxSyyTJFVHxCrOZ/Pd9VtVh/9fO4qciV9aO9xR0PfhxqDTGJ5vm/GJ2Ni2B5Sv4kHt/g+aGDGDUxmVuOz/vZ53Sdwy0XxuiJzHtlvx8415Rb\
    Lnc1w8PXtA7e2H0Bvz+tuV9x5u1XujZjXoxYIsyLwrzYwPcfpLTtPiSVZ59xC5n0FOEdPc0+hP85df4+41H5T84vM5fqSzzj7z9Y1bx9SMhiAUt1Jd\
    TmX9SNWxtg2qEV/d8zDUb3U0Xw+xA79Dn9HSQG7QaDpXOpC6fmgYO5NR0/qR2ujSmB4mlHiZKuy4ko5TDY+cYYmKY6TeRbH6XyphxB99Oz0Cp5Fqb4\
    7KRWhzqRPfv4ofiNudR0dMarzkWEe7o5ebn9f+Hre50wxH8Ffuz2G2ybUXnQpyoGDjgY0Uv6XgH7szJU+31/0H1xARoYHaOylp2Ao4NOwNA4Aypv/V\
    YQdx1B7djYBfcukxLms/fj4TgpjiqaCW6+2+EXdzM6xnIFyNsdhX57FlGmk0zpxUejweB2Boa7eoJvhiNeW+oK4vWrccH28kLjtMrAPn9LICcqD91v\
    WpH7l83Fk2OVSOd/gFalxnSegqJcjXdAuyNzIMziIO6yLcVr8ZH485mt8FnspMIVIkOyY68gePh+R3CbuhUCjqyD4F9IHPraB/jK8HVUXtybhT0kP+\
    JajzQq/UxveOmbUsyPuYR9phShafeFKCBQEEEEEUSQfwavbC0/pPi58EMKv1slyOPso1k0/7GGb1dcv1RL+Zn4/qyW/r2l/wOx9PcEsJcAAA==
    """
  static let secondTransposed = ModelSample(
    name: "secondTransposed", file: secondTransposedFile,
    inputs: [
      ([2, 5, 4, 3], false)
    ],
    outputs: [
      .init(
        name: "t1", shape: [2, 10, 8, 4],
        sampled: [
          0.2994564, -0.2325069, -0.9343444, -0.1153772, -0.2881312, 0.8607276, -0.02724057, -0.7093568,
          -0.3857304, -0.5224308, -1.132447, -0.07410921, 0.011107, 2.177646, 0.01402739, -0.9074591,
        ], largest: 2.217266),
      .init(
        name: "t2", shape: [2, 15, 12, 4],
        sampled: [
          0.8779838, 0, 0.7623599, 0, 0, 0.1501897, 0.4248109, 0.4740259, 0, 0, 0.6988938, 0, 0.06425953,
          0.2716621, 0.4248109, 0,
        ], largest: 1.775362),
      .init(
        name: "t3", shape: [2, 11, 9, 2],
        sampled: [
          1.321029, 0.4746939, -0.1727745, 1.328374, -0.3322297, -0.305815, 0.7795105, -0.1340712,
          1.029521, 0.4509029, -0.3138433, 0.7576605, -0.5815704, -0.2919872, 2.024251, -0.1082332,
        ], largest: 2.024251),
      .init(
        name: "t4", shape: [2, 15, 12, 2],
        sampled: [
          0.6642472, 0.3567651, -0.236325, 0, 0.1289004, 0.4985115, 0, -0.2890244, -0.04739205,
          0.2581821, -0.1492579, 0, -0.002426599, 0.7772454, 0, 0.3701442,
        ], largest: 1.147812),
      .init(
        name: "t5", shape: [2, 10, 8, 2],
        sampled: [
          0.4315788, 0.8691137, 0.3762599, 0.3501474, 0.3384771, 0.3696725, 1.022171, 0.4054092,
          0.3081775, 0.4029976, 0.3505938, 0.6648074, 0.4857435, 0.5596237, 1.336831, 0.3797431,
        ], largest: 3.439984),
      .init(
        name: "t6", shape: [2, 9, 7, 2],
        sampled: [
          -0.7637783, -0.9068002, -0.5586519, -0.1430523, -0.1816771, -0.5854633, -0.72351, -0.7912465,
          -1.604574, -0.2329366, -0.2919869, -0.2966785, -0.7157171, -0.451465, -0.5512344, -0.6572481,
        ], largest: 1.692183),
      .init(
        name: "t7", shape: [2, 12, 10, 2],
        sampled: [
          1.312465, 0.2148136, 0.6043468, 0.2143787, -0.4818066, 0.3104915, -0.08186254, 0.3866087,
          0.2399107, 0.3742767, 0.988174, 0.6539162, 0.6148599, 0.4699546, 0.8487856, 0.5583252,
        ], largest: 1.504735),
      .init(
        name: "t8", shape: [2, 5, 4, 2],
        sampled: [
          0.6089778, -0.4951561, 0.1313729, -0.6578697, 1.544096, -1.031922, 0.1905506, 0.2908487,
          0.7793494, -0.9450973, 0.1012353, -0.9278213, 0.8824617, 0.040178, 0.7312228, 0.1398343,
        ], largest: 2.501055),
    ])

  static let secondResamplingFile = """
    H4sIAAAAAAACA+1bz2/bNhSmHcdx02RIgR3SIRtUt2iLLAlkOUWzXeahSecBxWqsG1DMMDRaVmyhsiRIcn8kyD275bhjjz322D8hxx57zLHHHXvLKI\
    qUSS52YzvWUJQPKZhHPT3yo/g9Mo/sX9Xt+4vzX82DSAoFkANLgJVTIrXveJ0+/5OUGVIekvJVltbP4mfLpH6J+Fdm+Bd/+3VnJ1JOBUk6QhwUgJTP\
    Uao7P9ai8jE/HcBxlrfrui3T1p+ZVrsTBsy8rIzZ7hUyX8V5vQCqZPp+Ab5Es/KJ6cNAf2r6geU6qP5qJoPfXEr6UOB4kmcmcwb7q5DfC9hfExpPTK\
    f1UT/zjJ8s169F7CceD8N1dq02wP0CQ/2dzPX9zeD6/Jn8PcnH+nvA8jc7kL9HK3F5m+gv75LvKqf2Z8Xf10TvkPKfMuXAzJnz7P0Wbz+qUD/Vq7FO\
    218Ax6TdBcSTZWDDF6avO7BrBmAoTzIZbh2i5SyjXEb/5hh9nv5a6L+TZfRLgp4T9FlBzwv63JDxe/f18PH76d7DBxlAgIrxCYm2oZU2VNIejTdIQt\
    MJXH/Xdp/1Y0USP5DsFw0bBgEe0eL3SvF+zzFCFBqhXVxTinE8QvX7RWrgmwHserbltCOD0IeWA5t29Cj0eyaqwl8oQHpd9P2z4/XCB9FjwXcThkZH\
    t6LHetCBXmRdd3q2vabcWVM215RyA73QCl/gJ0WEBoZlLXISeNAPospdaAdR6z5st80WU0Ebt7qwbUavuB7BR2wOzjKynKbbc1q6g8IyxtJAZiKe37\
    1HZCi07QGj5ZgQDVg4YKjORGTtYfgaRQ1DqO+6fheGkaXRgY5j2oGOehLGPQ1N33NtGKFim2RxMd34D7J6PYGt4p/9g0ZjTLhNCz1GbY2HVxsLb9Im\
    C5jtyPiI/zB9twZbrWGQ90ojgPViZ7gTpRhwXY0+9EeRs+DiJqcMSxsfVimChcvRYGkpwCpPCAtP09FglSeDdc93PW8YJmOUGWgQbxSUSr7ViKCM0r\
    RBaROAGnMCGiNNwAa2jZas/orHW+LW3V4o2vSjsUo+ABuvkjpM876mcVqZ1QzO0kgsGwcHOdD/myOSPY3ZB7H1ZX4/QeuNUn/vwtVr4Mz9FQVySfRf\
    4vcl1B8ZC7wXY/uFxxHv/4bvZxYH7IOovM3LPb0UKVKkSPl05dEvD7czOOsYi5Lj8wBVonfkeneuPLE4XoPzuuDced2Fc+WbwbnzzYtJvhYMPm+RIv\
    O1zHkLjQ9bK7wdnV+1C41HuaS94zm+nQ8kj7u8wp8DVb7h7TpEP1RIXKP113i7I6K/vs6fTxzd4O3eEP3dzU8rHonjxZ8PLYP4pKyf+L6i/EDGvgI2\
    L4PNU5LYpXlvUQblncE1Pu8s442UceLNK2W68YbyRIwXafHk9g3JEymT8+Tt9XR4Iq6XafGkdkvyRMrkPPlwMx2eiPvFtHjyfFXyRMrkPFFW0+HJCY\
    nrYDVdnrxclzyRMjlPquvp8KTwLclPrKfLk2NV8kTK5Dzx1HR4om4Qv2rK68mm5ImUyXnyd3m6PKFC79NQnd7Hofdv6D0Zeo+G3rOh93zovZ7Q9XTb\
    fGraOv8/L5Lzwwvi9WPS/vPydHgt+SplrP3f3enyNT4PmwV0+Xxzi29H/PuJtnuY5+0Kd8j+kfR3i76/KtgJ+8wKrd/g7cR1lvJcLfF2Im//L0n20c\
    I4XHQc+RcpooDYUDkAAA==
    """
  static let secondResampling = ModelSample(
    name: "secondResampling", file: secondResamplingFile,
    inputs: [
      ([2, 5, 4, 3], false)
    ],
    outputs: [
      .init(
        name: "nearest", shape: [2, 10, 12, 3],
        sampled: [
          -1, 0.514, 0.084, -0.402, -0.888, 0.682, 0.196, -0.234, -0.72, 0.794, 0.364, -0.122, -0.608,
          0.962, 0.476, 0.046,
        ], largest: 1),
      .init(
        name: "bilinear", shape: [2, 10, 8, 3],
        sampled: [
          -1, 0.1495, 0.1915, -0.2665, -0.874, 0.2894999, 0.3315, -0.1265, -0.72, 0.4295, 0.4715,
          0.01350001, -0.594, 0.5695, 0.4865, 0.1535,
        ], largest: 1),
      .init(
        name: "z1", shape: [2, 8, 7, 3],
        sampled: [0, -1, -0.944, -0.888, -0.832, -0.776, 0, 0, 0, -0.72, -0.664, -0.608, -0.552, -0.496, 0, 0],
        largest: 1),
      .init(
        name: "z2", shape: [2, 7, 6, 3],
        sampled: [0, 0, -0.62, -0.24, 0.14, 0.682, -0.938, 0, 0, 0, -0.34, 0.04, 0.42, 0.962, -0.658, 0], largest: 1),
      .init(
        name: "z3", shape: [2, 7, 8, 3],
        sampled: [0, 0, 0, -0.402, 0.14, 0.682, -0.776, 0, 0, 0, 0, -0.122, 0.42, 0.962, -0.496, 0], largest: 1),
      .init(
        name: "c1", shape: [2, 4, 1, 3],
        sampled: [
          0.57, 0.408, 0.626, 0.464, 0.682, 0.52, 0.738, 0.576, 0.85, 0.688, 0.906, 0.744, 0.962, 0.8,
          -0.982, 0.856,
        ], largest: 0.982),
      .init(
        name: "c2", shape: [2, 3, 2, 3],
        sampled: [
          0.57, 0.246, -0.078, 0.626, 0.14, -0.184, 0.52, 0.196, 0.85, 0.526, 0.202, 0.906, 0.42, 0.096,
          0.8, 0.476,
        ], largest: 0.962),
    ])

  static let secondPoolingFile = """
    H4sIAAAAAAACA+1bT08bRxQf88c4YBCReiAVrTZOlCBqENhIJKVSiQrEldLGanuohKzNYC/2ivXuyrsmpIg7vfEResyRY4499tijjzn2I3CjM7tv1j\
    ODDcbGq1aZJ6TZN/P2vXlv5/f27Yz5vbC1Mz35+SSilEqhMTSLeLoEKn4j8mz8DbQJaE+hfT/C+seDsTnonwX92qh44y8/bW9T5lKiaCKgIIUUfYpU\
    2H5RpO2v4nJAf42IcnWnYlj6W8Os1nyPW5ebfdq9D+tVXtdpVIDlO4M+I6vywGhgTz80Gp7p2KT/QSIR3DkbzSEl4CTJLeZEoG8TrlOBvj1cPjDsyo\
    16Jjk9I8K8pgM9YTzKjr1vVlEwL3StvvK9tr7RoD/ZEb8fkyF/gXj8jnTF79l82C4Af7Qetq5a2p8Ufs+l98QfSwwDox3XWXE15GvoBrk1UQ5J44UH\
    Ic/sp1EL9KUJTuaQhd8ZDd3GdcND1+IkEXL3QA9rxzkcpgE7jJ9il6k2ZtMcT5sJjqc6Zzh+TML5OPQxPinxE9fEqfWFGKeX371+lUDgqJyfCOWWc6\
    vLK2FuifINId+wPaexbzlv27kiyh+EjjNlC3teENHM11pmp2mXfZIasZXJapkwH5H+4wwTcB3HMu0qHfUb2LTxnkX7/UbTIF3B4/EIvysr/t52m/4r\
    Oiwp3sN+uaabdFj3atil0rt207Ky2vOstp7VciVyQ8V/F4xkiCvYz+eoEs/FDY927mPLo9YbuFo1KlwHM27WcdWgtzguOAcyJ52ETHvPadoV3SY5Of\
    ClRMRkf37AR8UwFLmtLqGq46MuYerkDQ2s7pm/Bf7nwG0XVyo02kT0EFtmJXDbb5gwMSZWwT7W951GHftUtFzDtm1Ynk5m7Gd4H2FKVzzc3Y3cXwn+\
    jk9Kpf7d1j163afv+ayWl3xn6gZ0PZpW//6/IKUDkbspBjgUGygOuV7jkL9VHOSpxRWLIUNhNaut9hOHwULw0nL2sNVjIKqBsH77eFzrExk/MAy3Yt\
    a9TlntqtFBve0hBYDR2yXAO/By4PR2q+d5YLj+cPyjWnj3mKX+HduxsE9qgS6e7JPRu/KEnzfT22ne4bPiZ10KJGkd0C4jRP9KVMRp+rJMWxcR2OVT\
    fdQnpT25n++6Ahl5RDIHTyfiwetwwicnUW2IWL1ISLQBdSlXt7UtiXUe00NtshqS76e2+f2XNLS8+3w9PCGOR/bZ/SyUU0isH9nE0nxdTSh4WqSdvq\
    EOnelSv0bbSOPqW0yRIkWKKP384+utRLDrGJI2Ju4DFICvJVWsetknluPVfV8X9byvO93TfjPqeb95JtqvRd3PWxSp/VruvIXlh2fzohxbX8U7zUdj\
    kb3WhGjnAvZx5+bZviac73wpytWAP9Ugr7H+h6LcGfDnj8TzibPHotwH4FtP/l/5SI6XeD40h8KTsvbG933tW4j9JlqbQmuXUJizfW+Zuu0zo4fiPr\
    PKN4r6yTfvteHmG4YTOV/EhZOFxwonigbHyd+P4sGJ/L6MCyfFpwonigbHycWTeHAi14tx4eRoUeFE0eA40RbjwclHyOtoMeb3ybLCiaLBcVJYGi5O\
    GLFzNPm8jZ3Lyed+8jkfOz9j53tsgJ3DMTu+4+qWcWiQW4Vf0jK/FnrEdeorkF8aDq4VXhX1Vf+txFT/wfultaLWv6L/0PrPx7T+4XfbrXy8dd2fz1\
    Rdp+gOvn/Wh4uT8JwriWC5og9PRTvyd1GB9S+KcnKdxeZ3mhTl5PcR8/dclpNw+4b1r0nzAx5J/8ez8FyKF/DuxnCeX/QdKc0nrnzzz4bKN4oGzzdn\
    G/G8l2U83jVO/gXlSfsjUDwAAA==
    """
  static let secondPooling = ModelSample(
    name: "secondPooling", file: secondPoolingFile,
    inputs: [
      ([2, 9, 7, 2], false)
    ],
    outputs: [
      .init(
        name: "max", shape: [2, 4, 3, 2],
        sampled: [
          0.732, 0.19, 0.464, -0.346, -0.072, 0.85, 0.8, 0.582, 0.588, -0.222, 0.052, 0.974, 0.924,
          0.706, 0.98, 0.17,
        ], largest: 0.98),
      .init(
        name: "max_same", shape: [2, 5, 4, 2],
        sampled: [
          0.732, 0.95, 0.408, 0.95, 0.956, 0.962, 0.04, 0.638, 0.588, 0.862, 0.812, 0.538, 0.812, 0.818,
          0.768, 0.226,
        ], largest: 0.986),
      .init(
        name: "average_same", shape: [2, 5, 3, 2],
        sampled: [
          0.204, -0.268, 0.005999997, 0.386, 0.3266667, -0.404, -0.524, -0.116, 0.292, -0.3466667,
          -0.406, -0.026, 0.248, 0.684, -0.436, -0.528,
        ], largest: 0.694),
      .init(
        name: "average", shape: [2, 8, 6, 2],
        sampled: [
          0.204, 0.436, 0.168, -0.1, -0.368, -0.636, -0.404, 0.328, 0.292, 0.02399999, -0.244, -0.512,
          -0.28, 0.452, 0.684, 0.416,
        ], largest: 0.698),
      .init(
        name: "global_average", shape: [2, 2],
        sampled: [-0.02812699, 0.0003492113, 0.004317462, 0.03279365], largest: 0.03279365),
      .init(
        name: "global_max", shape: [2, 2],
        sampled: [0.956, 0.962, 0.98, 0.986], largest: 0.986),
      .init(
        name: "kept", shape: [2, 1, 1, 2],
        sampled: [-0.02812699, 0.0003492113, 0.004317462, 0.03279365], largest: 0.03279365),
      .init(
        name: "flat", shape: [2, 24],
        sampled: [
          0.732, 0.19, 0.464, -0.346, -0.072, 0.85, 0.8, 0.582, 0.588, -0.222, 0.052, 0.974, 0.924,
          0.706, 0.98, 0.17,
        ], largest: 0.98),
    ])

  static let secondSequencesFile = """
    H4sIAAAAAAACA+1dD1QcxRnf4yBcCAkEQnLE/LmHbYrmT4HESpDbI4UETNEQQ15QxGPhFjhz3J23d5Ek5p+aiJoXrbY2bayPl/QpUatofcZqbk9t2m\
    LrU2pNaqyp1tco0WrxX0RjS/fPzO7OcH+5A0FnXl6Wmfl29puZ3/fN9818u3drVcWqqWmz0ygxGQxUMpVJadMQSH13onlY3wiuOnDtBNfuJFieItUZ\
    QXkmaN+kR2+svWLlSjEzhCWFkXz5YqBI+jamqpUrasRrHchDPPUmoXTtLhvrsF7P2lvbvJwGl2UjfO50gFcc1+lUFYDvNGqGgMqNrIfhrJtYD2d3OY\
    XyXJ1OujNT4cGAyMkkDZh1Untl4G+D1F4T07yRddoitpOmaScJ4Wuq1I48Hs0uZ4u9lZL4osK2d36u2p4+jPxWXSDnBxD51YeU37rF8tUE8oPXyNca\
    kDdtk6/7CdS/0fLbCPDyFCh33wFlQB8UZ4P1cr6NCk9X1ojSURHod6ai9Lh+getMfireHorbeBPUL8ULwXNTcf0iyrGRkjWa1cm0s5x0n8kCeCyjlk\
    2hlg2B9VSn08X0/MryNdU6jWAi+klIRUuKCpcUyLpF0TdC8rJOzuVpcbiuV3WFoj+EtDWv2cFwnMRwXokpb5XP2ewVVCPjyFtkypP1kVC+NQ8ScOx1\
    PtbZzHJivdfD2J1Mk0Os8Xp8rFDkYDYLylXI1+NNX+p0+7zVYjXWdBPjbW6z2sVqK9fGuEXqeqfP4VhkKixYZFraIJDbvJul8jyhK4x3aZHYBOdmPJ\
    xY2MI4OPHZHqa1lbVpClSmPXaZY5cb9A4QbQtKZXc2uXxOm9UpaGWpLw0CHd6fcpdzU2FFiGFqZnycPIZBxihYZ1rsDq88cMuEnLBMOYX1gLNvkQZD\
    GgLO67EDdgrFvJux2ezOVvRpNsbLWFtcnnbGK1W0MU6hIc4qcO6V6u0ORhwBq4fxSk0XiU21elw+t9hyoZBhBABskojEFjyswyfe6ONYa5Od4dReAB\
    7tTrvXzjgETj3SCAgrmU/qbJ601i7R1Etjiw5ipcPlcXnXO+0iz9hYcqw0mSISxGnysK12Thgj1gbvhjUiX3HycRXrcXHo88M/E/ReIPA5GA94qgxa\
    mZ+gNdLY2r2bg9eCNgUWOAk1XqzJYRVa9KoYGIbe+noV2wXSv63bGhpixrQMQNtogboIAzUnPnYkkC6MAGmH3ckyHgLqCQBqDeSCoVrBfHhUX8Z01L\
    hcwrS3hsR2O9MRA66HoVZoXcE1juNNwvzYIgJZ22vATBw9XiF4OEwrG6nXjEyWqJ4vHYkEazuu4SeOzgvi18Q4opj0VonQGtvcR1JHG1nWbbO3c8Es\
    DPSBcXcxylkGT419shPQ1cTM6Hr3OqbdHbaTPncsKJYBW6RlWG4gDiZFbVsjgz8kl1ugRo6SUVWY6oV1rKhBy7DSVhw8l3tcbnc4hpsFghj4bQbtSf\
    pBMN8RhmFbcfC7jhVsfpGN8IYKpBqRqbI0dvs7OhVPbJVvnK0iTinr9rZZ230Or13QUFJrhbD4erswaeNgftwugeXxwow6MkHnQOU1aLV6d7DJUG8O\
    b1ZqFUQ86lPSQrUexsm5XRwbQh15tfUxq6Mi4jkRbRS1NnL5vOI2mgoGHPoIGOOAfgXrDAl4G6yLEuw+YS7Ex180DHCcq8ULrGWCuHHuqyuzHgeqal\
    hPu88bCldutTZaD0b2Tobbopqm4mB3laA/vawzBLstQm2ivC0t77DdqBlvkIhFvaDuzmNbgg0NqvLQEiHtCTT1mi0ZpUiWUCWr+nxKEeL44qVB6CVn\
    TMlBT0cpAJ6EypNmPVcKtZpOKYQgVQpUIChFYHzlYdkmH3gmg3OTFHCVWNLkYb3ImfZcZjK4KhyCfCpWrzCLnWvB9iW+NfTwfsC+ct4D+RD7IF6nYP\
    RgrKl07JxInSA5PxWUT0Pr4e1KOTxv8rnlawb2PIAWJVoFnj/BB03HzrFkvFFUFlYug5WisiOcb80IcS6WQ6H9kp/zfVGrlQjV1EwK5R/UywpRoJhF\
    wfM+zXyotyvnltOQeuV2Klc518TwANqYDcrnDKtXTVq1NYo6LyS9aiBr6edg/IF5UXowF+cP1MM25mH1Cl5BC/NBedawei0XairWk7N2kkiKNq27fE\
    2FToo6AnE4yWgcQBXIt00iYxVNHAc+XulUsU4ez3QpjkOygdQwjtDxWCCOIwNbP7RxY1lYfjpcHw3qPXpNPhOrn4LFj6VDPW5Q17QkTX4atBsMqk2Q\
    rMmnQDvCoPKqzadi9xswfiZj7aWFjYujoo6Ly44qXo+KOl5vhhLvRoWOVyWJ6FUBzVCvvjUJ1at4vBe0f7qWoHS9IN9fgMa91q1A6XaCfFc5Gme5sw\
    Kl6wb53lUTYxxDxe81FqLx5pHix7uXkfhxEn+qxndCeTMUonTQT1TsnwTZBbgcp4PI01DxnZHsgiTMT87QgHsm9EdBPkdqQ4fIEeQrs0jOFyyLTo6o\
    i4kcETlS5QiuMzXLUDrcO4f7Acr6F6ef0l+Irms4jkkKtZ7K73PAgdOBmdDpdcg+mh7b9wtdbpSamm6aD8pM1CwDNWuHss9okOqTkpJ0st6QNZBeVw\
    UgcCfGYdvXYKclKXqxqiw8PcTfwEUES9p08EguXZv+KX0vc5hedLybL9vn49+68TS9+9yswKmrf0+fu/lJeuGBuf5fGTz8obxO/pED9/DUuT3+Va89\
    fknX5pvMT19stPhf/g1dnjeTtl0005L13iN86rE+/p1L0+g3ctMDPzs0LfDR1XeVHp69wG//HmWZ/ud59PLe20oz3vY902E6wOd8mRM4+9VRPmdwI7\
    394yN8bY2J/4AzBlJ6/0TfXf0qf+GbOsuBbcmBhWkP+x84EShdfkuaxfXVfv7F1KN02sk6+nDjbvqXlfPpKacyLad+fhl/w9AX/o9ueZLPmpQWONTc\
    w7/zwyH6w6E++vLzP+TnpQ+Zj+568ehdj/eb7zlSTj94dzt/3tNTLS/cO8//ad615nv2XMX/z/4LOu2N6YHJGXP551ZlBj5+7F3ecGOGpfTvK+j3W3\
    v8A9YzpX+Zepqe6bLwi985ZZ7zJEOffrCQf49/pvSlzw/SG1rO0fnNJ/ht302xrE0yBv7dfoC+/wWezl70Jm+/7I/+jhf28dm/PkM/v72sVL/6OF38\
    6EK66vaf0AVffcmfKVlt/vglY+nBBf+i9225kM+u/sj8BpsaOJedxn/KXcn/9b0T/CP1z9Of5c3gK7KyLf+84JT5b7N09Bc/voD2vFJHV+87we9+9C\
    5/ur6LP3bff/xnez/ndxzJsPw391H+/sx19LW0j7/k+Gm6rraSfmX92/wO/av0gh6D5b4LB+kdGx4y1756kl/zyVH+TU5vObd/pzlQcYz/4Oz79L1n\
    F9MnKx8yb0028sYTr/tfmtbFP9A/NTB7wbv0nseeo1denBM4+Ppc+pDhCXrx4R2lU353G/2PnG5+T8lv+dsK8vmsL47xb+eb+TOHJ1s+K37CXLqngs\
    9q3MsfP5VmWc11+nvvzrZk799fuiarr9R58BNan/9Tmv3BH8zfqXjC/3J9P+0+/6SfSCpJJJFE0mjblUbEX01OmN34WjHqwcPUOSH2rYwVqJVL9pFJ\
    isXfhv7Hs+U43oAfnqDnwv0hfF850e8lh3yfuxKV6kj7Up2ryb4UkZPh+7v92DkHjHdK9P4ufq6S6P1d7bmskQLxQiA/iwq9vzsA5ChzdXRy9FY1kS\
    MiR8P3dwtWo3Sjvb/bW4muaziOSYrWDpc/nKVLQu1wPL40JW67vL84uAXS8bWOB76/m395eHqIv74fESzF4t+lJAxHxctlihkT0r8bXEv8O5Li9++6\
    1o6Nf9e4Rs7vXDu2/p1pPZETkuKXk97asZGTzivkfHft2MrJYB2RE5Lil5OBDWMjJ6/tlfOD+0ZHTqgE89sD1qG+DaPDL5FXkkZk/9WPkf13JbD/6g\
    n+SRpH+L9mdPEP388An5Wnitegz8H9IrjR2XgFSofbhWWwfD1Kh68zsB+d2HshuDyO96TokasB39eMrX3c1izn9yP6JvT5xrMtKM5I+nbrGwVPzSgd\
    /l2FRP2OQF8jsMeboJx0hJWTSOeEeFz2HA24z8Pys0E7MJ9LhT43zLeB8WqJTq6MdvlqIhAjcqWRk7YWlC74VyQoKvjXKIafKxqDruPquSFlQ+UVxz\
    FJVIj1Nbr3QpIxfRi6fKTnP9XLUYsLpq/jvRC9co7t3hieHuLPEIFNqB8bryW40uIFf88oVPnIcXXDuMBVpHNUfcL6+/ByaGGgaWKco5a50Nkh+wgk\
    jWQfod85Nvto3Q453+scY//Xg0p1JDu9x0f8XyInw+NkMz2Y/wu+r5foONk+oNcHroNyktg4Wa1/K357Ths3OyeMv2vkwD6gLzo5MnQQOSJyNDxOts\
    6H0o12nOyAB13XcByTlBh/NzmEvxv/+2xPATv92XHg76pxsjWbo/N3BzcRLMXi3yUONx0l6Ao+sfy7tu0x2q27yHpL1tsgv/98A0qHf+863nMbWS8a\
    lOf24Oe12LlnIyjvbkTp8HMf8FlraqcDpcP9SPj2RLcLaw+zo7sgf3tROjweayfkewtK1wny3WA84Vd5GvdgdCDfDQQXnrt23orS9YB83+2onY0/J9\
    H2f5ZGSczH/IF54ex/oHCLd0Vp/99M9BHRR0Hs/11jbP9vx+x/DMckxWf/J4Ww/5MSZsd1lqArxzix/3dHaf/fSLAUi/2Pr1dxvG9ZEnwFmhj2v+lW\
    FOXkfIekWNZb5f2fThxvQH8l6LmK3YrZvWN1vlO1l8gJSfHLycDtYyMnuN83ZnJC3pMjKQFyYrxjdOUEJviDZ/B78/D33eD3ieDvrOG/j4b/nhr8A/\
    5eGx63DH/fDJ7n4vtj8PfV4O/OeV1uq4PdxAqPcNmE/2V55dT9qXE+r/8H9ffjy9CQAAA=
    """
  static let secondSequences = ModelSample(
    name: "secondSequences", file: secondSequencesFile,
    inputs: [
      ([2, 10, 3], false)
    ],
    outputs: [
      .init(
        name: "causal", shape: [2, 10, 4],
        sampled: [0.1345445, 0, 0.5359124, 0, 0, 0, 0.7447289, 0, 0, 0, 0.6007065, 0, 0.1119539, 0, 0.1408873, 0],
        largest: 0.7447289),
      .init(
        name: "strided", shape: [2, 5, 4],
        sampled: [
          -0.1232872, -0.9056484, 0.008878261, 0.6360533, -0.7095618, -0.1510279, 0.3517972, -0.3575523,
          -0.210894, -0.4036409, 0.08516526, 0.2227772, -0.601723, -0.2729632, 0.3182747, -0.3762306,
        ], largest: 0.9056484),
      .init(
        name: "max", shape: [2, 5, 4],
        sampled: [
          0.1345445, 0.5892425, 0, 0, 0.1452495, 0.4151489, 0.0771412, 0, 0.3499704, 0.3480617, 0, 0,
          0.7418208, 0.0237271, 0, 0,
        ], largest: 0.7447289),
      .init(
        name: "average", shape: [2, 5, 4],
        sampled: [
          0.2255027, 0.5142769, 0, 0, 0.2888145, 0.2041619, 0.02571373, 0, 0.1166568, 0.402123, 0, 0,
          0.6364905, 0.007909034, 0, 0,
        ], largest: 0.6364905),
      .init(
        name: "global_max", shape: [2, 4],
        sampled: [0.5419636, 0, 0.7447289, 0.0771412, 0.3499704, 0, 0.742595, 0.04710954], largest: 0.7447289),
      .init(
        name: "global_average", shape: [2, 4],
        sampled: [0.1742809, 0, 0.3614625, 0.00771412, 0.05549139, 0, 0.4702791, 0.007920328], largest: 0.4702791),
      .init(
        name: "up", shape: [2, 20, 4],
        sampled: [
          0.1345445, 0.4176758, 0.5419636, 0.3168266, 0, 0.7211939, 0.1973369, 0, 0, 0.2576007, 0,
          0.2820956, 0.1119539, 0.742595, 0, 0.4236015,
        ], largest: 0.7447289),
      .init(
        name: "zeros", shape: [2, 13, 4],
        sampled: [0, 0.5892425, 0, 0, 0.1452495, 0.1973369, 0, 0, 0, 0.3480617, 0, 0, 0.7418208, 0, 0, 0],
        largest: 0.7447289),
      .init(
        name: "crop", shape: [2, 7, 4],
        sampled: [0.5419636, 0, 0, 0, 0.1452495, 0, 0, 0, 0, 0, 0, 0.4250556, 0.7418208, 0, 0, 0], largest: 0.7447289),
      .init(
        name: "separable", shape: [2, 8, 3],
        sampled: [
          0.3765756, 0.2151063, 0.1543313, 0.3392674, 0.4309174, 0.1577888, 0.1144024, 0.326785,
          0.1971046, 0.2335794, 0.2695712, 0.285658, 0.1566545, 0.184572, 0.2848929, 0.2846215,
        ], largest: 0.7301673),
      .init(
        name: "transpose", shape: [2, 20, 2],
        sampled: [
          0.5955589, -0.1220925, 0.2658121, -0.1529537, 0.4762163, -0.3222508, 0.3253249, -0.1060246,
          0.5074807, -0.1514452, 0.3428592, -0.1833669, 0.635016, -0.2285198, 0.4277999, -0.2221636,
        ], largest: 0.7492477),
      .init(
        name: "dense", shape: [2, 10, 5],
        sampled: [
          0.2647008, 0.1877179, 0.1807972, 0.1190712, 0.1858432, 0.1357792, 0.203098, 0.1358059,
          0.214577, 0.1495969, 0.2088548, 0.1284247, 0.2842051, 0.1782283, 0.2087039, 0.1243182,
        ], largest: 0.3144476),
      .init(
        name: "permute", shape: [2, 4, 10],
        sampled: [
          0.1345445, 0, 0, 0, 0.5892425, 0.1452495, 0, 0, 0, 0.1119539, 0, 0, 0.3480617, 0.7418208, 0,
          0.04710954,
        ], largest: 0.7447289),
      .init(
        name: "flat", shape: [2, 40],
        sampled: [0.1345445, 0, 0.5359124, 0, 0, 0, 0.7447289, 0, 0, 0, 0.6007065, 0, 0.1119539, 0, 0.1408873, 0],
        largest: 0.7447289),
    ])

  static let secondVolumesFile = """
    H4sIAAAAAAACA+1cDWwUxxXeu7PNYWxs83tGQC+XhoTEEP8Qfpy7OVP8cwQH3GIUGse6rH1re8P57rS755ggx1XaIDeVEE2i1CooQlCl0KjgtFVATb\
    yXpFQ1rURpCpSkoLhRSYA0akIpoXFaOrs7c7czvj/bh0PEPrCWmXn79s3b772Z98bL9z3Vtfm583IZhaxWJospZPR0HZGngWzj8UfR1YSufei634z7\
    s9UxG+ovRPLtFvLGxm/V1CiN6xRFFUECrIxBtyJ5alarCNxMwoEZMpN8nUEf5/c+zvHtHZKow2XVOJ9bhPBK4zqP8SD4TmdmQVRu4QRW9HZxgsgHA7\
    C/2GRS7yyM6mAl/CRHB2aTKq8K/duqymthW7dwAV9KObk6OWZCr3xVjmaP1mCgjW9nVL2YpPJseTF5FrU/J67/Dudo7QuM3n/NCf1353ztakft/vXa\
    tcGA9i3lvwOoHULXC3XYByxxcda/Tmt3MMn5hjeQfAw17inW2vj5ecwQkpcH/cTG+NmtnOANsJ2cyCT1E5OJWIescfx5GvzJ0rVzkS/htnKZomtPhT\
    /Tde0s5Mu4nY14cDuHkj8liV3OLIhvF0x1azbUmxg0UTo+QSpfWl62tBTpg+MNJIkLiEGhzR98PBYrovED0jZHq58VRdWijkq7ozYcaJVgaGT9jhK7\
    Q4tHsH+bAzN0Bf1haHxlVBJYPsC2+JV+SQhzsEt9PSJsN9GC1wZCYaleGaYEt7BSa4eXV4a9YgcbUribAmG/v8R+X4l9WYl9eYm9vBne45O2qoMOOB\
    tWqihX5IghVhCVzjbWLyoKCGx7O+fTdZB6K/cEQ2iCiKknLhcfaAmGAz5vAAZmdULNkI+e1JpgoKuiOoGlYFdXAjPFm0ob75c021XAFlynAnBBEPkn\
    VHuUlyi9qhlESeCRSmUlduWv0htifT4+oCjgEFltBj5WYr1tQaGTlVR1OtgAFCl64QwkdZz3s4olvAIrcZS4diEYDinPgB0OFiKiS2VV5AicP6zcHh\
    Y5bwvPirFZIZ35AC/xrB9qLqj2gEtbWJ28Q118l+rGVRiRJq3zB4WgtCnAK5pTlhU59dUq4FBemsC18yK0GefDd+MRRa8J6vEwJwRF8vnJn4lmDxnC\
    flZAT9VwrOkTd0S1LS9tjT+KZEIVRBVFEiVy1IAeyxh/o5Dc1BTDean6d1tPc3M8fD/IdjcEg34IrIQo72S7xwDyEJSmB3U5ArUOvl3wlfgcJNB1nE\
    lRrZ8+Uize7JFlks99Ndwksu1cqvmzGtsEbFCWtg3KxmoDnXLjtgN0yBbWn6Y12lVm79iNkipYbeG4kI/vFOMF7dEPHfdkN4U2sp2hpFMMh8YwrThQ\
    T/vlaQ8a91S0talRYANiKChyCWYj6cfHvFKVx12pykevVClcPdXbT7IcwXfFsYKxIN2kC5Ky3wpLyt4u9t7phYrA4LjxXgt3M3C3mwDnbXA0U+FIrz\
    uWm6bazSqrYo7YTplajZubYzbTM2nrmcpRYm/ShfZo16g4GB1RQ0m0pbd3tBNNRNOgpycL5QnT0ZWUreU6uJahUDhE5iNTcf6Bn8XEciCcOymkPFaf\
    n+H8BM6WkIPvwwrkUnIUW+OcTq+HZlolj0yeF+UnyKfw/KfpnnOvAvXKUrVdwJD3q+Oal6gchdE8j7IHElKE+meMGtcJ0ZPZqFHcirRx/YZqk1p1RP\
    W5LLIO4EHtjhzDVunUiWl7Ja7rMmnXdfPSqjczadeb86P1WibxeYtBRr1Wd96C48PK+SQfxldDRuNRVvR5Q1PI51xDdVzbfHL9q1pI8nWgdp+dPC+6\
    Vkry2cvQ/RXk+YR9GRUHUbtj+VcrHtH2Is+HbIx2UhYrfBfZ3cj2Vcyyacyy62jjhOveNCWqOzO3kefBqc53PV83zneNeBOLN9iv99tJPrwfj/plhv\
    yEjhd56MQkkZ+kOh8yU9vqfB24C/C+3xrLhUzqn5gfYb0GkB+duD09P9qzyPAjw49ifoTd55PbST46C8SpJ/arlRPMI/puI9dPGscGMQnWU+33pbDh\
    TOhNmrLJuGKh4kui/lR8FhhxTOq6/zVU87Azc63M3F4Gnz1b1XGz2WzS4ooWoSymC3cihFEbA09G7aHhyhyNixfuTc6P8bfzDgNLetp7uBg05l0Bu9\
    kDoOTUfrlqR1gefuo8eHpkbuTcI78FI997Fdyza8HgT6yCvM/RJx/c9YLMjGwfrD3zi/v3bP2u69crbO7BP/4SrHHMAb775rhnXDooTzl6Qv5gbS44\
    W5wX+dG+6ZFPH3nWeWDeokH+TsZd9IeFYNXQM86C98Ovddt3ybM/nx25+sXr8uxrW8CTlw/LjQ12+WPRFske+j14rv6k3H1shzzz5xfBW09WOS0PnA\
    IrD90DPD94HpR+8bl8sfIB1+XjNufeRX8HO564W55Z/6nrLDclMjIzV74iflv+86XT8sGmt8C/HbPk6hkz3X9bfM71l7km8J8fLgbC25tB/Y7T8tOH\
    nh3Ms+yRj774z8GrQ5/JvYcL3P8tPiS/VLgRPAbC8v2nzoPNjXXg7U3vy72Wk2DRgNX94t3XQO9DL7saT74jb/jX6/J7osU90v8dV6T6qPzx1Y/A7q\
    tLwDt1L7u2Zdlk2+l3B49P3yP/9EJ+ZN6iD8Gx3QsHrzgec72w/WH5f/yPQe7ZosjUggXym7WFkcuvfChbnypwO/+6GnzUPjD4ifei80/558GcoFte\
    8sE51/xXWXD+Z2XyJfk15/HP9oKH2kbAXa2n5Z47st3fNNsi/+jcBV46JoOZJe/J/IO/G9z+ypugZsXsyN53F4B91l+BJQd6ndN+8wwwUG+QQQYZZN\
    DofaWNyFctGdsXWhfjDJqkvpvMHvHrVkdQHbCDqFsZdXKD0su3cf7xaAWNN40yVSfH9SG6fj1Z9d3h5YafGDRxP+lbPjl+Qp/fTJafWCsNPzFo4n4y\
    sGpy/CS0AtXPVk2un5S6yF1iqnOO7irSPgbd2n6C8XTGSfLRvyeYqe9B+1FcP+LEfpLZ88IZOnAXoftwW5MR/7xw2EVOMJUfnfiG4UeGH40+L7RTDn\
    KjzwuPuEj/pHFsULp1nfjnhYmulhTjmTsvnIXqQm/QCMyoPejzQlt1cn6MvzdWG1hKjitb0vVq/Lg4uTj+CvTVqBf2e4z8zqCJ53c7625sfocJf+eC\
    f48OfydDf4eDv5Oh98/4exz8/YsUDHn9XBfn95L/80qm9tkNNVo7VHdj8lHDXw0aj79WrZucegyzFu3H1xn4N+gmwv/6G4t/bR+fzeCE07OCfA5dp8\
    T6DeSQfEw98p/1ZJ4aqiT56HoOzkruqqHmR61HeL599HMpv/2yKBpHKDtkOo78H/NbSAtIUAAA
    """
  static let secondVolumes = ModelSample(
    name: "secondVolumes", file: secondVolumesFile,
    inputs: [
      ([2, 5, 4, 6, 2], false)
    ],
    outputs: [
      .init(
        name: "max", shape: [2, 2, 2, 3, 3],
        sampled: [
          1.185219, 0.4978536, 1.139085, 0.3628157, 2.384519, 2.349528, 2.294397, 2.916785, 1.423208,
          2.778266, 1.256131, 1.045664, 0.3304095, 0, 0.1022763, 0.03454657,
        ], largest: 3.205283),
      .init(
        name: "average", shape: [2, 2, 4, 3, 3],
        sampled: [
          0.4100207, 0.531701, 0.3704409, 0.3332934, 0.8193038, 1.326707, 1.660112, 1.306022, 0.661427,
          0.6586633, 0.5333552, 0.4353229, 0.08260238, 0.02164727, 0, 0.02556907,
        ], largest: 1.660112),
      .init(
        name: "global_average", shape: [2, 3],
        sampled: [0.5361841, 0.4041001, 0.1441553, 0.6872568, 0.3239125, 0.1446333], largest: 0.6872568),
      .init(
        name: "up", shape: [2, 10, 8, 12, 3],
        sampled: [
          0.9265547, 0.9415845, 0.1446616, 1.04796, 1.029228, 1.793165, 1.626088, 0.8157024, 0.5663071,
          0.4565462, 0, 0, 0, 0, 0, 0,
        ], largest: 3.205283),
      .init(
        name: "transpose", shape: [2, 10, 8, 12, 2],
        sampled: [
          0.9853761, 0.8975027, 0.26823, -0.4586285, -0.4501519, 0.7581347, -0.7202485, 0.3533778,
          0.2501059, -0.1552323, 0.2696262, 0.2150744, 0.2891359, 0.1881274, 0.4018085, 0.0156043,
        ], largest: 2.233494),
      .init(
        name: "flat", shape: [2, 360],
        sampled: [
          0.9265547, 0.563953, 1.185219, 0.08785954, 2.294397, 0, 1.133071, 0.3912229, 0.5663071,
          0.9480569, 0, 1.596742, 0, 1.137027, 0, 0.8013133,
        ], largest: 3.205283),
    ])

  static let secondActivationsFile = """
    H4sIAAAAAAACA+1db2wcxRXfs018BCcxkD9OgHDyh9ZV3XC+JI5NqWNIHC4iSqyEIItgnTe+9d3Ke7vb3T3nDIqaUkAJghIBalwFkAuREqiAQEvrls\
    YxVZAstVL5UikfWsmq1Mrqp1SqKlQq0d35s7vz7s5/bu8Wo8wTYvNm3s6+eft+b97MjufOJPfuW7N6y2rBoWhUaBCaBT99SajtU5an9UPkGiHX0+R6\
    qY6W34LqWkh5M2k/Vs/e+Ojhvj6H+RKQq0gbvkQFTjcjJfse7HeuA4Sn/jRbx8rltLSkpE5IciZrmT6/7K3wubcTf4V+3SQkifuuFdbbXjkqGaKZGp\
    MMU9ZUu3xzJILubHZ1iDI4WeVz5ghqr5f8O4raOy4Oj0pqetF2VvvaqWP0WoPawfYY1tQROSMgvYQF23vtbq+9+gXwm/wW5ufq/PhtLIvf5DYGxsI8\
    eZH0fcazbPxoeRZfp2gDr+DLdfre32Xjx2cjpL0Ix8pKxu8M8ZcCeU+XP6avsb6kn80cxnxWWETuKCsnLCJ/qpGVh/GFjjNtjbA9TP1VsguNL23t5L\
    mNML44OG4RcERLqWJOMtF9sd1Ex15hx23Cji/JeBqJLA8AD+85dADdEROK45NNiW2Jjm1xHFvceGOTJammZowo2gkvVrjxw6anWocV0TSRwq33x1r3\
    5dVhyw6NotLaHmvF8cguf6qVCoh29ZjoiJiOhGWIsioeV5w6y8hLdpEijtvh1eaPwcb3q3reOuBUg8aPi9ZwNiU71SkzK+qO9DE1ryjtse3tsR3tsc\
    SgfUPaGkc1rXZ3RGt7wmnE1EXDdApHRMV0nm6ImYyU9hXQh8s5MSM5t2g66SCROVlKSFaPa3k1nVLtuIz6MmiLwf4c1Y+IOV2R1Uxibxlz5fUyVirZ\
    GflJ1POO9lgH6rBoiakRzciJliM5nBVVVVLMlK2EhZW0JEPXFPQ6HAlVEg3JrvN3CWtQ1J9jx9zOxtF/T50cHCzVyQfdF17OI1KGpOSX0U3PhZwKdL\
    NfYa+9Ukqj7lRF485AKneW0LmztkoHsXKxkWtuYzOIvmaxwmbtNdZGLF3Jm5VrTRsAmvvara32ppxRA2mPGijWnrZbO+0tUc1WrDm6mdWatldDe8uZ\
    nCanKzc3uR9Y22u1dqpnRSMdWH+mEbYTsP0axsSCrqmSask4YaksNvraADGSbb222M2JhUDQde4vRi5ptYaqn5DNypGL7wZq0xZrp3QmyNiUKR6bMj\
    Ufm3JBrJwrNnKu5ja282I7Ha1YZ3I7q7XXZoV6H5YOHC2j8TKzWBtYqTFRyTvleKpip98ZW/0xKWUqGpKPb4s7DWbtpDyrKWlc4u9RwEx3kd6klhdS\
    /D2Kb9tZcYdSwWLOYp0SFaXiTnXGESW2d+3o6Nq5q7t0HzuwVLxjR3e8o6OzI1HU5wSRSHR32Y0lEjuKbEC0rJENsK7VdtbtpNsd3Yl4d6Kru3MJ79\
    rVpMKeHpDE0fEFuqs49csJIoqeFfE72ulX1m2nQj37ymq4zKHE1a+zG1FXV3xXd3xXh1/ZYFGhfwFz6kYF6qZkVXZyIPlJyUCt5bR0Ht3ZitbTt/nq\
    0SSH1edxydBMVh+ns4aUkU1LMqQ0lXQ886T7ULs+r4gGeSjxWlxlN2SiDlhejWknnXZTYgGZijZV1O9a2TSFn38TmNZZnkoMFhnXZ4AKbXzES1dLWJ\
    kksylDO7GsCXpBdlRg4AWbqqW+y1f1O6V0DaDmHk0dK7s+aReNLUPFEVmx8OLu9nbkoaqkpOCype0/ctp1FVSki+m0rDqPbrWHITwpXGx1My3jhc2U\
    IVpM+xlDy+vopZZeTLRL86aUOi6LptcbomswuD2saIZmHVVlR21gUVNCy84UaOUh6OgVNuxJ70viHulTOiI4tpWt8dK1pM1SAQM1WVThd2vqdxX69F\
    5D07W8Vcap017tEv2auBjJejXZdh/6HYLGQPb1lnhUhV15lCZYUnqBMcbypJbRLSsrWWLp1M7fCdD4kjoyiASdDzbe9x72k8KgI2LbBsq46/tIqD12\
    zLd67isqkjGLS7x1VVBK1it9pWQ90C/nrk/5CsHKlV8fZi0IPA9HaH8hWcPwFWWK9M8VybjzW7cM2so3wWLL8ISDLaPJuVtKs2C3ALSuG6UKvKHdLQ\
    dDKCz3FxGou7wHGbeIdUDsPCdPOt8nG8B3Tmw0QbgFfP+lpqNy9D5HfefaCOSpGaOlym1T3gq+o3rmZMupHsiw9vU2gf3OSh4vNAF5nSi2RhCYer+9\
    HX4tqPfb3eHXkfJGtt7dHUbt4LwE/B2blScvQ7iD8FR/3xtB/J1F78EBlCCsJ/ytbjkBD+E3kOtat96PMEHYSMrXuPU+nNn8puL2SQ/Z/UWNXr2DPG\
    Fzkb4ZZPAt4D2gOGNf7yqSN1HF3cAPvKCD+XtK1jvhB/Nbi9rFL/7eIr1RCKSf993v+HkdX48cPLQ3gnYdYYo1sPsAkoTPruJ7WJayjwPaq0loq8P2\
    bEL7ONCA5W3jKL8fi+zjoO95q9+/4t47qvMFmRjYV7aV+gHh76X3E34LkL8L7Ce7G/D3APk7KX4Iv57iMephdI2P3wjkNwH9WkD7mwHfQP8Z9WzR4O\
    NXgfpGwEdBf24F9lhN42vUi1n++iYaL6NebPHza0F/1gH9mkH97TQuEv6OBfcBCovvA4yX2gdYbn+isPj+xLg35uD9fUL5/bmcbmrC40iDO47MrWLH\
    Ebi/jeYRZ+9j5ehG3dhDXkxD+0Ch3B5S38fuKxX2gecSPpn8etix3H7FiYeWtg9yoq/0PshF9/81s3ajeQyaeAlL3/8H9w02gPzPyRfvc6bx98eZ56\
    zx1+MVACSxCtSjPPY+tKSI6mmes75EnusTc6llHccqJ06cOHHixIkTJ06cOHG6+Yiv63FaiMr9XWzvQ6xcrf4uFq4HVvvvYrn/c6rI//tC8n+wzl1t\
    /y/79/RkvTzLccIpAE6yyXBwAr/zhIWT+Uc4TjgFx8nZR8LBSf9+zOuPhDyeHOI44RQcJ1MHw8FJF9loODASLk6aFRYnS9W3cADzEwf5PInTCsr/Do\
    eU/5EGk4e5/3NaQf5/NCT/P0L0OBrueBV/nOd1nKow/xmoLU7o/tQuwrftB88B8yK6bNF/gJWDeRbV7zTc7wrGI9q9y1AO4HalkzuPfIzYayDceDMw\
    yOMNp+DxRhgMZ1yeIePj3BPh4uTUEMcJp+A4aRsKByfzBI/RoXBxcmmY44RTcJz0D4eDk2YR8/HhcHHSzNfvOVUBJ4WRMOZ5jUIzaTj6c/Y5ccL3k9\
    +PiJGKwvus3CThZz4g95GKyQ9ZuVnCz/8SX7tIxexHrNwNwjeTH7RIkoobU6xcy29IO+R3EYZoxe/BvJHwyWtkfkkqrk+zcsJV0s9PqjuPpmlB22Pg\
    PYJ5IY0XE4+zcjAvpucuzAyycjAvoL8PMj/EysG4uNKJx09OlcTPqdFw8oyCTHA7Gm6e0aXxPINTcJzMqeHgZJJ8r59Rw8XJkMGOh4v9ft6lPFj/4n\
    RT44SevxE1WDl6npd7/lOVcDJL4vr89ylOsgviZLFzkeh5FPSKzocgJz04Z0rc5uMbUBsRBkfufJqctxXPLw1HNFHlOOI4QvMqOq7kWTnfESaI6JEn\
    FFddFc27vHPa5g0w/wF+zEkoM57i37OkhovQ8bohwtgzAuIL+LnasvX1doSJoHH+XnL2TUzYFBU2/UCgsSmKz22rq4vgOIIjUn0kOU5WAIDGAzW1B/\
    arOvepyR8uLE/978YY9yU/vb3lG1fkbwq7b//D1p7u2ecfWPe3/MeF2PnpDf/dcPU///vd9IbPR3ve/PXmnkeb/t3zmvh2T/ufL033/jg/Pff033ue\
    /WLT1b8+8WnPF8/8qufb5++5ciFqTL/Venr6vfM/mRa+eO7Kvusffndy/Eff++2ult1X/vSLnj2tG3vSOzfuvuOf7003Xvts+h/7V/f8ZXPT1XNvrb\
    36rydefoC/DU6cOHHixOmryitbmPlqfdXyxKFxOoNm6fQKs0eZdavnMM/XdzlVMt+m84+ZZ6C/kXl4VedFDcIE9d80+xz492GXSHnhECsHv6NcpuUK\
    KwfXkadoucbKwXW0lU50ne3U06Q/z9DoFc46+ekzPN5wCh5v4mdqG28oTm6Q8bH5TLg4ufwCxwmn4DgZeCEcnLQ8T8bhF8LFyfWXOE44BcfJqZfCwU\
    nvi5gfeilcnCRfJXkug5Py31VPnWPtw+nmxgndn3DpZVaO/r5ZtfYn0HneDB2/nmbxCOcts3Qe9hwrB/O2z2j5GVYOjlvXafmLrBzE7ddlnpc9S1aj\
    XqbxZmDBeLPYPg/4vdW/z2OVUH5fxzyJP9FzS4s/13/K4w+PP8Xxp+0cK0d/Uqa68cfb1zHzKuvv0I85CWXyELj+jnfYROrZ9Xf6e0Rw30ZxeaXr8w\
    pZnx8CGmZDtQf0q9kJ7iOV+VXp/Hbu9eXlty0/4+MLH1+88YX60+nXS+S3vt/pdfPBgHlZ8jyJQq/XJi9b78vLGhfIy069QfLpyaXhRn+L44bjpjgv\
    m5kMNy8beAPMC4Efc6osLyu3n7b8PttK87I/jpeOJF9tXjb0JveRauZlhYvsW+Xr85yWM75QXMYuQn/DVO31+bkLpOAizcvCWZ+ffIfjhFNwnCTfCQ\
    cnUbLBqu2dcHHS/D7HCafgONHfrS1O6HesObpecJZ9DvwuM0/HufOsHFwn+JyUT11g5eC4RSvmLrJyELcrnWi8gecEhXb+xYc83nAKHm/mPghnXIbn\
    ZIV2/sVHHCecguMk+lE4OIHnxIW2/32K44RTcJzEp8LBCTwnMSyc6NMcJ5yC42Tg49rihJKYwvsg7WtB11RJtWRRQXwGVYiprGikU6acyWly2uEVWZ\
    VEw7s/J5tZ52oQeefaaV9Nwru3EnlTG7FyYoHhdSVv+nn7HtXlTzgPEFOWqGa9c6XShqZreUvA2guCnBMzkn1VJHHU+UBD93fC7+CkGF1ToqLQfiDe\
    UwvzpqLpEuap1uSaMrQTSGMra0hmVlPSuHkhr2N5S9NTijQmKamclrb/j+ON6c2PI9z3qxHn4Tm3YcX5iU94nOcUPM73fhJOPgTPbw7t91qvcZxwCo\
    6T7LVwcALPQ682Tv4P+OBZrSjFAAA=
    """
  static let secondActivations = ModelSample(
    name: "secondActivations", file: secondActivationsFile,
    inputs: [
      ([2, 3, 4, 2], false)
    ],
    outputs: [
      .init(
        name: "a_relu", shape: [2, 3, 4, 2],
        sampled: [0, 0.514, 0.028, 0, 0, 0.57, 0.084, 0, 0, 0.626, 0.14, 0, 0, 0.682, 0.196, 0], largest: 0.95),
      .init(
        name: "a_relu6", shape: [2, 3, 4, 2],
        sampled: [0, 0.514, 0.028, 0, 0, 0.57, 0.084, 0, 0, 0.626, 0.14, 0, 0, 0.682, 0.196, 0], largest: 0.95),
      .init(
        name: "a_elu", shape: [2, 3, 4, 2],
        sampled: [
          -0.6321205, 0.514, 0.028, -0.3674525, -0.6109315, 0.57, 0.084, -0.3310192, -0.5885221, 0.626,
          0.14, -0.2924875, -0.564822, 0.682, 0.196, -0.2517364,
        ], largest: 0.95),
      .init(
        name: "a_selu", shape: [2, 3, 4, 2],
        sampled: [
          -1.111331, 0.5400603, 0.02941963, -0.646018, -1.074078, 0.5988996, 0.08825888, -0.5819647,
          -1.03468, 0.6577388, 0.1470981, -0.5142221, -0.9930131, 0.7165781, 0.2059374, -0.4425776,
        ], largest: 1.111331),
      .init(
        name: "a_softplus", shape: [2, 3, 4, 2],
        sampled: [
          0.3132617, 0.9828145, 0.7072452, 0.4901417, 0.3286333, 1.018221, 0.7360289, 0.5122131,
          0.3446373, 1.054352, 0.7655953, 0.5350376, 0.3612889, 1.091195, 0.7959415, 0.5586231,
        ], largest: 1.276956),
      .init(
        name: "a_softsign", shape: [2, 3, 4, 2],
        sampled: [
          -0.5, 0.339498, 0.02723736, -0.314129, -0.4855967, 0.3630573, 0.07749078, -0.2867333,
          -0.470339, 0.3849939, 0.122807, -0.2570579, -0.4541485, 0.4054697, 0.1638796, -0.2248062,
        ], largest: 0.5),
      .init(
        name: "a_tanh", shape: [2, 3, 4, 2],
        sampled: [
          -0.7615942, 0.473056, 0.02799269, -0.4284528, -0.7370546, 0.5153593, 0.08380298, -0.3816589,
          -0.7104045, 0.5552917, 0.1390924, -0.3328234, -0.6815484, 0.5928181, 0.1935281, -0.2821348,
        ], largest: 0.7615942),
      .init(
        name: "a_sigmoid", shape: [2, 3, 4, 2],
        sampled: [
          0.2689414, 0.6257437, 0.5069996, 0.3874604, 0.2800931, 0.6387632, 0.5209877, 0.4008319,
          0.2915227, 0.6515819, 0.534943, 0.4143527, 0.3032224, 0.6641849, 0.5488437, 0.4280038,
        ], largest: 0.7211152),
      .init(
        name: "a_hard_sigmoid", shape: [2, 3, 4, 2],
        sampled: [
          0.3, 0.6028, 0.5056, 0.4084, 0.3112, 0.614, 0.5168, 0.4196, 0.3224, 0.6252, 0.528, 0.4308,
          0.3336, 0.6364, 0.5392, 0.442,
        ], largest: 0.69),
      .init(
        name: "a_exponential", shape: [2, 3, 4, 2],
        sampled: [
          0.3678795, 1.671966, 1.028396, 0.6325475, 0.3890685, 1.768267, 1.087629, 0.6689808, 0.4114779,
          1.870115, 1.150274, 0.7075125, 0.435178, 1.977829, 1.216527, 0.7482636,
        ], largest: 2.58571),
      .init(
        name: "a_softmax", shape: [2, 3, 4, 2],
        sampled: [
          0.137288, 0.4595883, 0.5404117, 0.4595883, 0.137288, 0.4595883, 0.5404117, 0.4595883, 0.137288,
          0.4595883, 0.5404117, 0.4595883, 0.5404117, 0.4595883, 0.5404117, 0.4595883,
        ], largest: 0.862712),
      .init(
        name: "a_swish", shape: [2, 3, 4, 2],
        sampled: [
          -0.2689414, 0.3216323, 0.01419599, -0.1774569, -0.2644079, 0.3640951, 0.04376297, -0.1611344,
          -0.2588722, 0.4078903, 0.07489202, -0.143366, -0.252281, 0.4529741, 0.1075734, -0.1241211,
        ], largest: 0.6850594),
      .init(
        name: "a_gelu", shape: [2, 3, 4, 2],
        sampled: [
          -0.1586553, 0.3579362, 0.01431273, -0.1481521, -0.1629201, 0.4079269, 0.04481163, -0.1382245,
          -0.1662961, 0.4596984, 0.07779381, -0.1261763, -0.1686501, 0.5131235, 0.1132282, -0.1119134,
        ], largest: 0.7874966),
      .init(
        name: "a_mish", shape: [2, 3, 4, 2],
        sampled: [
          -0.3034015, 0.3877008, 0.0170505, -0.2080826, -0.2995239, 0.4384104, 0.05264616, -0.1896105,
          -0.2944706, 0.4904664, 0.09021052, -0.169271, -0.2881622, 0.543768, 0.1297053, -0.147017,
        ], largest: 0.8128883),
      .init(
        name: "a_linear", shape: [2, 3, 4, 2],
        sampled: [
          -1, 0.514, 0.028, -0.458, -0.944, 0.57, 0.084, -0.402, -0.888, 0.626, 0.14, -0.346, -0.832,
          0.682, 0.196, -0.29,
        ], largest: 1),
      .init(
        name: "relu", shape: [2, 3, 4, 2],
        sampled: [0, 0.514, 0.028, 0, 0, 0.57, 0.084, 0, 0, 0.626, 0.14, 0, 0, 0.682, 0.196, 0], largest: 0.95),
      .init(
        name: "relu_max", shape: [2, 3, 4, 2],
        sampled: [0, 0.5, 0.028, 0, 0, 0.5, 0.084, 0, 0, 0.5, 0.14, 0, 0, 0.5, 0.196, 0], largest: 0.5),
      .init(
        name: "relu_all", shape: [2, 3, 4, 2],
        sampled: [
          -0.12, 0.514, -0.0172, -0.0658, -0.1144, 0.57, -0.0116, -0.0602, -0.1088, 0.6, -0.006000001,
          -0.0546, -0.1032, 0.6, -0.0004000008, -0.049,
        ], largest: 0.6),
      .init(
        name: "relu_slope", shape: [2, 3, 4, 2],
        sampled: [
          -0.3, 0.514, 0.028, -0.1374, -0.2832, 0.57, 0.084, -0.1206, -0.2664, 0.626, 0.14, -0.1038,
          -0.2496, 0.682, 0.196, -0.087,
        ], largest: 0.95),
      .init(
        name: "leaky", shape: [2, 3, 4, 2],
        sampled: [
          -0.25, 0.514, 0.028, -0.1145, -0.236, 0.57, 0.084, -0.1005, -0.222, 0.626, 0.14, -0.0865,
          -0.208, 0.682, 0.196, -0.0725,
        ], largest: 0.95),
      .init(
        name: "elu", shape: [2, 3, 4, 2],
        sampled: [
          -0.4424844, 0.514, 0.028, -0.2572168, -0.4276521, 0.57, 0.084, -0.2317135, -0.4119655, 0.626,
          0.14, -0.2047413, -0.3953754, 0.682, 0.196, -0.1762155,
        ], largest: 0.95),
      .init(
        name: "prelu", shape: [2, 3, 4, 2],
        sampled: [
          -0.1501146, 0.514, 0.028, 0.01762295, 0.2776837, 0.57, 0.084, 0.1639137, -0.1333017, 0.626,
          0.14, 0.01331341, 0.2447382, 0.682, 0.196, 0.1182462,
        ], largest: 0.95),
      .init(
        name: "prelu_shared", shape: [2, 3, 4, 2],
        sampled: [
          0.5571837, 0.514, 0.028, -0.008182895, 0.5259814, 0.57, 0.084, -0.007182367, 0.4947791, 0.626,
          0.14, -0.006181838, 0.4635768, 0.682, 0.196, -0.005181309,
        ], largest: 0.95),
      .init(
        name: "softmax_rows", shape: [2, 3, 4, 2],
        sampled: [
          0.140655, 0.5473922, 0.2797169, 0.1497797, 0.1497797, 0.5655383, 0.3028282, 0.1547449,
          0.140655, 0.5473922, 0.2797169, 0.1497797, 0.1497797, 0.5655383, 0.3028282, 0.3028282,
        ], largest: 0.5749654),
      .init(
        name: "softmax", shape: [2, 3, 4, 2],
        sampled: [
          0.137288, 0.4595883, 0.5404117, 0.4595883, 0.137288, 0.4595883, 0.5404117, 0.4595883, 0.137288,
          0.4595883, 0.5404117, 0.4595883, 0.5404117, 0.4595883, 0.5404117, 0.4595883,
        ], largest: 0.862712),
      .init(
        name: "conv", shape: [2, 3, 4, 3],
        sampled: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0.02300775, 0, 0, 0, 0.05083132, 0, 0], largest: 0.4025832),
      .init(
        name: "dropout", shape: [2, 3, 4, 2],
        sampled: [
          -1, 0.514, 0.028, -0.458, -0.944, 0.57, 0.084, -0.402, -0.888, 0.626, 0.14, -0.346, -0.832,
          0.682, 0.196, -0.29,
        ], largest: 1),
      .init(
        name: "thresholded", shape: [2, 3, 4, 2],
        sampled: [-0, 0.514, 0, -0, -0, 0.57, 0, -0, -0, 0.626, 0, -0, -0, 0.682, 0, -0], largest: 0.95),
    ])

  static let secondNormalizationsFile = """
    H4sIAAAAAAACA+1dCXxTRRp/pVcoLRQKtNyhXFWgtAXlauYV5KjcIkrlsKRtaCNpkl+OUsBClxWoLGIFF8qxbAFXi6JWl1vyAohuXa+uAooKFPcHFF\
    1cD1BcZLvvmHl5b3I0pGkgy3wcrzPzzf3/vvm+mXmvT2eOGRcT1TmK4kihoMKoWEpKDZAqt8vDKH0efIbAZxl8VrVA8eF8WgKMj4XlK0PlGWdMHzuW\
    CzRgJDYkSXgoKEJ3I2WOHTWNe2bBMMJTTQs5X6EhT6PLXqjR5hdYzBJcZvhYb1uIVxzX0VQmhG9rqj2LygUak9qcXaQxmbUGPRvfKSSEzxkrtkEhk5\
    MICZhD+PIy4M8Kvrwcde4CjT6v0XKiJOW0kLUrhi9HGI9cg36+Np/i20V5LM/S2VFeqAf5zbxHCNfK5DfUrfwOGygTY6quVHii+azZKjzLCdT/r+W3\
    Glsvig0oHOoSZ0lm+boSwv9x8CH5rIZ8tVZ5ve7KLU0WwhVu9AvCaVIkpl80av2IFIoqUpu0an2uhvuZo1yDVW9hA6hfKV6Oi9t+A6hvGul3LeT7Ps\
    NzebUT5P1FNP6BqZP4NispZ/3EUlpyWmpyiqBbRH3D6QmN3mwwzdcZFjp0hag/WFqSmKtTm83ZenWhJnGEMnGcVZ9rYVWjWpc4QJko6CM2fkkiYtAb\
    TIVqnXaxmuMyc0wWk1qrV+fouGSLyapho3TqRayGZcOz8fIf1ButlklcMlZ+jtqSW5Ct5ZKzzQVqI8c9W2/V6QYohwxQ3jdAef9cNkOeZRGfksj2SG\
    0ZnMYVYjaqTWYucr5aZ+ZqN6nz8zV5kghUubZQna/hshiMsI+Qp8QVk1afw4IlL1vPqma+L3NZNn/0Z2jTe1KkybUYTI11xcHlVV9Gc02eIp1fNxjg\
    ++Zm6l31S12s5SsdzHW80FCo0VushWxESvLw4WyMxmjW6tjKuIiUlFSuTpaDHVGxUHOuWlpHjsaiZodWa9FyLeUZl7Dl5ll5pkR+jU+WpPMwlfd1ls\
    ZkMMu7x42cSZOvNbNVa/IQJzdlXEq+urCwqZVO1Wtuqc5CQ5FWn5/N6bJAdxdWjdRngDvOTzCbbNWx9QtVCqIDp8FlEp+JrcHMo9KC53FKkUqKiGgn\
    QZk9W9QIKfzfJSVz5zZderJNhoVmH0QotakihDQJkSEiQ80gQyKuAyZIPLDzmmk1kkkSEh2yGhFJCoAkOYDtuyzxlqk3sqRDJqwvQkQMuDsFOeI0Bg\
    oy2WqdzhczZoAybYCyMfDc5Qr39qAHzajvCBpvMliN3iAon2O8BfTw/Fxb0hxQGphKFNAdBCFxSn2HzyPsCHiDHivLd+uqZ2CqtLmoDN9bO13DQYu1\
    Tty00iRN97KpCKwcmIcOGzI4dfDQtPuGDE9JHX4/t+Mzf75ZY3Hqiqwi3/vjldxqizR6H7T+QN571eqLNCaLRL1zFiW/KCSnCMuCbMsPGX0iB5vG2u\
    loBZGBD7UrYM6HY4ct0H48cT6I89GMzoeHrWNWlsTUpusSdZ7aaLkl/93Dzjr3/1yvFQ4cE4mCwcdC0jivh0GokWuc4xRErn1YDizvXC6TwWrBc6Ft\
    STGXbI8FixX9RTEeeQPyCGjgiZFoyRYj4KIohqUriyMX1LVYI+Td4uIdYyj0tKSEO3cKg+dQ4fDJN0ISRulcW6TnXC3hU2wTDEfi5XHNk9xDiYZPaS\
    ul5aH8sLXi+Zk8nzDEXLgVVh8/shL+ltJ4bsRhOAbLx5fLPltj53aOiRbCbbDzPtSDWKw8Hmf8uaPnc8B2bs4P47DxQOel7bHy8HPVDlh56Py1IwzH\
    Sfs1SKLNYQHxMD3eFZ+ksgRX8zKI03dCQZ2wcRbSebXHM8BjT6qr0zi7qIylLtg9Fmd+oRNdxfNeJz5H41jqBp/dXeDKVQsQX2cP/JJhpHpAvvau+B\
    3DgI6RsXIFVLkqt6fLdsv5pe1OdDXviF8yIr1cthfySdrbG5t3Xl9ICuqDzbuQ7iigL5afl0tJ/n5YfiHdkT8Jm19RrqWNlFCWn+9lPDxl6pgQ/taR\
    QMow+T2ATBguiCB3WLy5J4aPVzSVECKMZzSLxQQ4v5wdIChgt/exQkJkuJHpdwW62yG/R9YGS4/B7oe1RjhVOHSulL8VWl8UDkxL08PQ+qlwtEXKH4\
    HxR2L1KZD+VzjWMvf33iiv77219eo+HuX1fbx2XtxHTUpxzAGhu48EvRkm6s26CLneTOgPMR8px0lppJyvfKTwrFbJ7YFajG9YJtT/E+T30+oflvPF\
    zoD3zx4NLr2Jj1c0VSy5x5pACTd6HYqzMb2J7qOFupDvDpj+aI/ppTjJvVc0sCFwZlD5kZg9G8qmcyltlT2gj6Gk4hVU/DJRbyv49BYtWoQIVQnlhY\
    YYU+WWI4XdpL+T8B4q2nelIzzzI7lIGOSZD8mFcfjdoTfM7caBx/skgpr/vgsWLD4EkufNYCILy0DXl86D/qZv6anhgP4pI4ouuXqYftownS4auZtW\
    5F+j02D+Hfs7gRnRV8FW9S4w4GQVk7HWytQtvwBW3Ii3n5nzDrjx1D7Qf0s32wsKE7MzsYx5bcsGhrqx0jbu8zdHVi76verQ0ATa9vFfwSzrfjr7/E\
    1676vT6SdXqOg1W/bSr56LpTfubG3/Yc669F2d+9q0/Si67fvdwfCa1eltvra+VazcwsxfFUZfPP8g/fbZ47RJMZmeMU3JXDEn2MNr/g7WTzrBFL+3\
    lol79TI4tjQjPXTCSTDs9f4g8w/Pg5Tf/sNcHjFBFb50Ox036RL9xZwV9A+n36R3H+lIn9etpsurIugTB9NVRUY72Js8GgyKV4Cjb9iYnif3qcoKYu\
    x7Zx4E5kdi6NrS02BHeJS976hxDNiZzcz68Qqz4/kuQHlsH0i6mMdcqz8LItbuA89++U9mV/qn9Pqiy/TLRyfSW3u9Rn+28xDdcHMP/ei13vTGibH2\
    mtw4u/LiRmbt4s3M4gY7U/f+C6rtf46x9+x1VnVp8IfMyHWzQH9lnH3hOwXMVfNjzKffnGJem30MXEtsz4xpF0efv+eM6rP4EPDrc/cA0ydZYNLaU8\
    yK19fZokMrmePb/m37ueYXZtn+NvTNTq8zL8Y+DJ4AVmbkyQsga8Z48MkjXzPLQk+AvtUKetu918Gyma+oZpw4zUz96TBzzhxK36goVdnHHGeu/Pwt\
    2PrzQHB6/CuqJWEJTMKpL2wfta5kXqqPsXfuewm8t7W77WriE6oNK2cx/9VuBlFftbW3bNONOTou1v7jG5cYxfI2dPqXo8C3+dW277Mvp/8j5gLoaK\
    CZgRfPqLruU4MLL6cy3zBvpX/0yw4wc/4NkJR7iinpE04/1CLB/q/CLeDF9xgQN+Aco538N9vKN46CsUM72Hd80Q3sVOwBA3ctS2/19mpwtkMVs3LE\
    QWZ1ShLT7tfjzNdJKubyrpb0tWF7VOkrxzDt5q1hTp6JoieYy2w16+PouIqK9KntatP1O34CoUl/BJr731X1HrPH9vHsemDsddp277kQektJmL1/1G\
    7bS6fs6cNXRdGG3yqYDyIPg6jTWWDXvBXgT+N7gFZnYukzmyYzTzb8avth1T6mXUSUfWduNXNxdAP4rqEWTOn1HdM9ukF1+HcfHF73Zr1qw/4HwMvr\
    C5kuh2LoQZf62Vppu4El9/YFF4ceY6ZURNg/tJy2ZQ3bATrvPgqSpzwDNv/lCtPpl5uAXncQ7I+pB590vJD+4dwGcGBMKzuxgAgRInSrFDi7ck1Q2J\
    XO4yH3y0NZC5H7OVaBbMqMRvpdlSq3QBFVBgU+Gtt3KBjluneE7g7C31ND/lOtSs6Hzn/EfVw/+en4fkU01Ce++unoPC5Mus8Jwd0J2z9MQPv+MMyd\
    AcVLwvFeyM+RB+T7J4TubvnJQHI0Ss6HTl/QSQ5+dOXyUE+6/+dy/8RxzlKF7e/h73ES8s1+ipDu9zXJfqpOdT2Td+K+nOOrHYqx3u3LVY/2zId6nT\
    DOM5/4nvR4givvcFUTFLgK3HjUkfGQjcf1oBiPRs9HpxA/hdhZzt/rKZ7gwk+R3Efz1/d68PNSf58ntpWAuyvqHwx3QbsuMNyZcv/9jvKJcD2e7J1c\
    lU6joDYhROSKxTnyHyZjcuWj36L0aGc6/JeCifJ8OI4J+WZH4PshvtsRsWnyHaI72X8JFXFlnOqZH/Wm5iHPfAjHn08nuPIvrpRBgavAjUdKkIyH6+\
    +CVcF7YhVe2vXULGLXE/vD2a6f9qgru97xXou/7Hr8fqO/7fr2EnD3gLY7CneH/1C4mwe7vmAm1AKPeSdXWXOIXU/kytmur3pMzofOJZrLrs+YKc+H\
    45iQb/aG//YHM9Lkmjc47PrM2d7Z9ZVzvbPrqx8nuPIvrrKCAleBGw9jkIyHm+8b58D1w0u7vl5D7Hpifzjb9Uk5rux6x3vu/rLr67Mh/nKQXe/fe0\
    VSu557N1h6jygRs/OVmJ3f04OdPy0X7ltpvJOzjAI4rgRyRM4kclOucW3nN9f9o6RcOT+OY0K+2R/+u79dBu2PYHgv0HH/qEzrmR/hLyXfMx/Cb8UT\
    nvmQHq1aQHDlHa5eCApcBW48jpDxkI3HV0EyHm5+b4oR7lvJ/B7K/XkGIWKPSewx8Ts4Bhxv0E7yc/3ou2DofQ38PhR+joL7X+h7ZOg7Z+g7Xei7Yf\
    h3wvDvm6HvoKESLQZjtk5TpNFly3+TGvJ36lBBBuSnZXr009oqafG9rSGtqCEN8KAF6S2cGvOfMovIPgWRVxfvP5kw/wnKg9/ff4LrS7UJ4b+gSfsU\
    6Pdqoaf0/ac+lPz9p95eyEdlMZEPIh/O+3jfWz3vLzR1Hw/fX6jGvofk7vfzEbo1O9+P7xkE0TliC1HP1y/ybn+hfCHB0u3BVezgYMCVO//xQAnxHw\
    k13X+cV9K8/iOyR5VL4Lpd0jz+mNt9luVyqW7MLjWuIHYpkRNnv62sVM6H9i385beh8wl0n+5Itlwe8XNnVN8BnZwP3/dAclyG2bm4f4j6e32xnA+X\
    2zudxO8bL4XrY2nz+7/9MP+3L+X+HP5zqI+uP+WdPqpZRfQR0UfOfnLCigD7ycvlegHHMaHb7c8kBYU/g/vJsU975ycfWEmwdHtwlRHUfnLdGiFc7K\
    X9n1BO1luy3jqvt2VrXNj/kvNKf90vzVwN7dY1yG7NapLdGoK1T/o9iCQPdmrpM0K48lkv/eZ1RG6I3Dj7zUeedW2n+tdvdtipWc/I8Y7jmJC39oSw\
    ExESKr+nHo7ZFe7im/B+D7Q36rCNvoLbYKc6cDXvOYIRf9plxRvks0rOLwjdyvoi3n/bgONNIH+fX9SthxEbkF0WmPOLyk1ETgg1XU4yNwVGThQboW\
    +xKbByEruNyAmhpsuJcWvzyolgV0ZQ89D6tVReD35uhfCsXI3xYfsEaH/rwHo5H75uoe8nFW+T81XC8JFKuN+B8m+Q8+HyXY7iN8v5UmB42tbmmT+k\
    b/B6AqVvhm0n+oZQ0/VNXWVg1mVcvv0tJ/8DBoQI36ChAAA=
    """
  static let secondNormalizations = ModelSample(
    name: "secondNormalizations", file: secondNormalizationsFile,
    inputs: [
      ([2, 4, 5, 6], false),
      ([2, 7], false),
    ],
    outputs: [
      .init(
        name: "batch", shape: [2, 4, 5, 6],
        sampled: [
          -0.6821557, -0.2321942, -0.5392622, 0.09717481, -0.6470591, -0.3394307, -0.5041656,
          -0.01006162, -0.6119624, 0.3193074, -0.4690689, -0.1172981, -0.5768658, 0.212071, -0.4339723,
          -0.2245345,
        ], largest: 1.052468),
      .init(
        name: "batch_rows", shape: [2, 4, 5, 6],
        sampled: [
          -2.161, 0.0189442, 0.1563534, -0.327556, -0.6179004, 0.6476328, 1.307957, 0.8277749, -1.38344,
          -1.980495, 0.7865609, 0.3026516, -0.1665, -0.5131111, 1.93331, 1.453128,
        ], largest: 2.161),
      .init(
        name: "batch_scaled", shape: [2, 4, 5, 6],
        sampled: [
          0.1404619, -0.09782559, -0.01780519, 0.202773, 0.1015893, -0.1956949, -0.0566778, 0.1049037,
          0.06271665, 0.4055024, -0.0955504, 0.0070344, 0.02384404, 0.307633, -0.134423, -0.09083493,
        ], largest: 0.6231818),
      .init(
        name: "layer", shape: [2, 4, 5, 6],
        sampled: [
          0.5706952, -0.4796336, -0.1827796, -0.3769749, 0.3957311, -0.5919101, -0.1827795, -0.3769749,
          0.2020768, -0.2711015, -0.1827796, -0.3769749, -0.1827795, -0.3769749, -0.1827795, -0.4796336,
        ], largest: 0.7916526),
      .init(
        name: "layer_all", shape: [2, 4, 5, 6],
        sampled: [
          0.2019392, 0.5130923, -0.1440622, -0.2423359, 0.4485741, 0.1437477, -0.1483509, -0.001156246,
          0.08882365, -0.7670656, -0.6772083, 0.2228734, 0.1015757, -0.09827823, -0.334698, 0.1433134,
        ], largest: 0.8489794),
      .init(
        name: "group", shape: [2, 4, 5, 6],
        sampled: [
          0.2944166, -0.06030846, -0.7745019, 0.4247828, 0.03187525, -0.2182451, -1.037043, 0.2668461,
          -0.01567024, 0.6117038, -1.156123, 0.0306316, -0.2957814, 0.4689842, -1.436234, -0.1120879,
        ], largest: 1.436234),
      .init(
        name: "unit", shape: [2, 4, 5, 6],
        sampled: [
          -0.6221606, 0.3419816, 0.149188, -0.3414469, -0.3870174, 0.4497521, 0.6188393, -0.01429277,
          -0.2389252, -0.4796177, 0.706595, 0.2466318, -0.10383, -0.4157656, 0.6269929, 0.3344571,
        ], largest: 0.7236661),
      .init(
        name: "rescaling", shape: [2, 4, 5, 6],
        sampled: [
          -1.007843, -0.9955294, -0.998902, -1.002275, -1.005647, -0.9933333, -0.9967059, -1.000078,
          -1.003451, -1.006824, -0.9945098, -0.9978824, -1.001255, -1.004627, -0.9923137, -0.9956863,
        ], largest: 1.007843),
      .init(
        name: "given", shape: [2, 4, 5, 6],
        sampled: [
          -2, -3.43, -0.86, -4.29, -1.72, -3.15, -0.58, -4.01, -1.44, -4.87, -0.3, -3.73, -1.16, -4.59,
          -0.01999998, -3.45,
        ], largest: 4.982),
      .init(
        name: "batch_vector", shape: [2, 7],
        sampled: [
          -0.7460998, 0.3875118, 0.7116858, 0.5547513, -0.5414997, -0.1610438, -0.1589394, -0.391613,
          0.3488341, 0.2367163, 0.3704534, -0.6662653, 0.1921549, -0.06270339,
        ], largest: 0.7460998),
      .init(
        name: "adapted", shape: [2, 7],
        sampled: [
          -0.931169, -0.2819829, -0.4538349, -0.4748914, -0.41786, -0.3977861, -0.7214449, -0.6513391,
          -0.7379049, -0.7795341, -0.9163657, -0.7757106, -0.7754894, -0.4411396,
        ], largest: 0.931169),
    ])

  static let secondMergingFile = """
    H4sIAAAAAAACA+09C3hUxblnk5CEQGAhAgGLrgExQsDwaE01OxtKhMgFjIISoXybk91NdmWzu+wDA4imFTFaL0YsmgL20oA1aIuRixAoexZ8tLGK5K\
    JwQUVTr2DUay9aH7Hopecxc/bMJPtIdveQfMz/iYeZ+WfOP3P+1/zz7/BQSfHszIwxGYwA6elMCqNllHABQnsHXkbt5fCpgc86+GxKQvUDxLZsWK+F\
    4+uS8Y6LbrvpJqFwgQD0nrY86ZnOULgUoeSmmaXCswyWET+1JuF41U6zxW6822Krsno9Cr4s6uV7h0F+Jfl6MFMC2XcIcxnPlcstbtZjXGlxe2xOB1\
    8/WqMRe2plGtIxOUlVMLNGHK8I/j1dHK+CNS23OMwRx8lQjJOE0ZUpjiOth8npqLRVMSJdTNjxPOOD4yWHkd/sKVK5PUkpv2kh5Td7uvTMheWWe+B3\
    heXSh6VnLSzXbIPrjfTMLqgHYNn6uvTsRP1PSc98DZWVviy/5fD7lMJnx2NIBpK75TPmF/B7MxHw1uF4TAT82jQcn9QvyM7kppHjQfrjtC5Iv3Tmw/\
    emkfpFkONsRtJoRgdbbfGI/XQGSGMRM2MQM+MCtKcaTc8EYM6sW+YJPdrGM131Ew/TpkybOiVf0i2yvuHBa3F4nO5Ku/PuoK6Q9QcPa3JMdtbjEQnO\
    uUGXM9vnMHl51cjac/J0OZI+4uvX5CCEaou7yuaoElq9btbmYCvsQr3X7bPwVXZ2Fa9a+fJScuCbHS6fd57QTAxcwXpNVqNNaDZ6rKxLwF7q8Nnteb\
    oZebof5+mmL+M7mL2rxJYcfiqsd/o0YRCPi3V7hMpK1u4R3u5mq6osZkUFermtmq2yCF2cLjg5iLO2OySbo8Lpc5iNDl4ni3NZxqOR85nldKycVhxi\
    kUxsiPXpbhqVNrtXWjR+vjm8gXLwlsBjWy0uxNQ83VRh/h6v2wapQVUu1mwWvgQ/2krWbjMLY5lZL2usdLqrWa9Ih5V18KN5jDzpXrHdZmeFFTC6WS\
    82fpXb6XMJw/MVOSzPAitFPGEQu81hYcWv5vNYjBU21hOcD6TW5rB5bTwNq/mvK6wDb8184rRzRHs7RdHuEZcMW8o5dqfb6b3dYRMIJ1bUYxE/qMAP\
    wrdyW6psHn61LGbUG7UIdMVIxxKL2+nB3x/+nXD2PILPzrrhWyXWlejptkVcXZt3VfetcEyeBI/IP15iyC4NShaW+K4L/y5dKjN3vvjfmrXLlnXH1P\
    yXqGDtM3n3iMcudTr5T18VksldfHsP2DwSay63WFxmW7WnO9FEr+puZuKcw0+rmFeClhCzqOIFwdODafh4FkKyisuJx1ZV7ZTEkApKHxcU+at3x1GQ\
    28LzVG/s2U9it2QrLSav0x3JlAWx4mDLKqgtoyJ6EWxZRWy2LDxTm+LF1NOhgxqeqT3CeylPX/I8bYqNp2+zSBYljCtjlLcxUXK3l3VXWRSmSuA4fu\
    u1rIu5NIbeIPETQBa1956Yqxde2HQqDf1XGlyheEl2X3rPTCsoM11azLQiRmYKr1rdzrs9MejUaYKToKQWjZcg7vdS7r+0uN8bIzPNNJtDsBIrtUTD\
    TEqCYLfIAZs83VLJ1Y+BwOm9pHB6b0kUa0wRiV7oq+CpMnlDUO5RNPeUemXfuC3yfJ/da3PZV4UK/Suae0qvsm8CVzzCDAQntVfsLHeMjnbcX47A2V\
    K0NRR3B1t7zODBrvHjELbGVu2rDsUgwdYe80ewa/yI5bV+GGKDrT0mNtg1bsTOcjpMPNc4hH1/iJgFjhGleefXVaBr8lRsH4oPdXEmYeyhUwVnEmoi\
    xnA+Va9mU+wMpbnNTm+PCLegyI1DCP3YpdBRl6gtHLXbkDRJ/ooYqDc5PbxnF/sEhB74x0DjJnwK/FL1nH0kUqbBiFqkTxGWn2AbNh9vbE6MscLtZM\
    0mGAjshTeDDxA/qm+zuCys9w75SKG77ZGI0oOPIewvpmMbInmEiLzTLZGlFne1L6TWcQVboz2tlE4ihfAuz/bTsM2bYrReHkhG2GwGW3sbw+PfPXkq\
    vuMMDtpLomfbWS+vakMQXWnvEQOEDYQr6UbjRkX0MhFROHkLJqLgsVWR57FN0TKhk9PnJXtJOxi5D9wuyGWFAy7XKZxcuQ55jsGBZLcs2E92foJVso\
    shV+FGu7tqo0LAxTbJoihQoYJWInTpRKoSuUGWUbkmKAkKJMRnchX8hNJir10r5h0tXHBLsUbMopRAl4LnNZXAsjWV5uRFk5dGrtdgJjdJWs/BYl6a\
    yNnBtLTQ+aUwL+0KOD56DhByz2YE65IU5bH8nxRF+XIC/0cwTw2VRxH9s4nyaP7PIEV5DKQRlbVEeRjx/uFEexbMe0Plywj8EXD2qDySKGuI+Qi0pi\
    nKyUQ5hSgPIOaTCueAymkEfenEeg0k6BFy+zIV5UEE/mDi/ZlEeQgx/6Fh85qZiHnNaJwro8q3ZiLmW6PxdHK+MhMyX5nCpQ2SHUmR7Uh7Km5HyHxd\
    9KuZ8hk4Xlux9Dw3G//dQh2JNwfi3YznybfNJd4Ly9nz+8c6hsq/ts6JLq/bOrf7vO5I+czog2iIfG7kSiUp7I8AojulyGNGad/Qq2JSiHroWsn95X\
    rJv5LzpwfBp8KbwvC1XdtFxwnRi+jhHSpZZyvzsyXXK5iXnR7EF8dB789E81E6YVCnK8eTfLEgPqITemSijlfWQ7dM1PXIRgkg+GbK+aHv4GKCtlVZ\
    v4IJ2ljlOMIckK1V4nuZoM1VrhM/P9n2KscR3Gxkg5XrhNztUcQ6SK58kB8Rv5gqgr4EVm8K+hTK766I2Mo+jJIuIScQ+TIkP3qgD4S9h+3qPwmA3n\
    BlhDx9XYj8/qsYBuMvE3udcDp0A1RzTA7Jz+x10sESxBhH9q/A+48n+1fg/a8m+5vw/hPI/ia8/zVM0EeR108xBNKnQ7D24BDXEnzhgn0nEuvpwl/L\
    TCL6rYD98oh+K4h+k4l+XthvCvn9iH4IdIOojaZAgQIFChQoUKBAgcb1KISDUL/z184h41YSxPt3/mQ8MN6/86f8T6FX/D9XJf4n4tzx5v9QceR6GC\
    +3UjmhEIOcFMxXR07Icx615KQFTqQOk5PQ97Ixi/D1oXBpy4l8DkoIBDq3kPNw4iQnugVSuagUyYk1rJxEyk9B5yzoqcyvEM5ABirKV4ljaDA5QnRZ\
    b4VytDA6OSq7g8oRlaOgHOngs2khjkeeBqETLiRXBT18L5kvV3QrLqckH1NgQthT6Z5EtHAaZK9TNNh6oic6r04h6kO1J/MaRiPa+SthnY4Zlc6Mug\
    +2D+C/oNCelJSkkfSIpJGSNdsWSxjEAaLMaYkBia+SZL24zRgeH/Ffye2Ul5TQuG80WDT4K7CV3QnyjjdxRRt8XPsvz4AHzo8KnP75q+D8ur1g0pax\
    /h3pbm57Th23a8sTHHN+vX/2yd03blt1v35RqY773JMdGND6V/D4vLe5mtc2cFl//AS8dG9RYfLc46Dg+Umg5Fe/Bvnf/5P75Ia5+i/fzC5snPAR2L\
    B6Ipc17wv9e5a0wPmsDO4rz53cW5+e4HYtfQl8nXMZVzw8y/C3a0/r/3uUBnz32LXAfawMzNtwgnvg+Y3+wcnbuFd++3/+b1q/5e7bN9Tww+jnud9r\
    F4K7gI+78fgZULZoDjh2+4fcfclvgwnN6YbfTuwE9y1+Tr/o7VPcLf84yH3gSTacb6jVB4pf4T7/5jOw9ZvJ4NSc5/RrUrK57BPv+N8cso17piMzMG\
    bCx+C1rVf4v8q5S//E+iXc/9s2g4z3hgUGDh3LHZ6tDXz5wsdc+i+HGgrfnQk+q2r2nzN+UvhfmWfASKeBm3z2tP5He1lw5tmp3Kfcnwrf/LYRLK48\
    D3JNJ7i1Vw8w3JqUHfjf6i3g969xICvvA842/y/+9S8cBjddPyLQ+M5YsD19D5i8877CQS8/DN4f0cStv2E/93B+Ljf8u1e4D3P13Cc7Bxq+LtijL1\
    xfzA0vf4Q7fjrDMNdT5299PMuQ1dBQeMvwtkJH4z9Acu4mYPnJn/Xji/f4jy7tAK5xp/wTP9AYtqxNCUzK+IP/mROBwp8+mGFwft/AvZF2EGScKgM7\
    yx8AT825Egw6rTWc/s187p4L3/m/eHAvNzw1I7Dd1Myd/dkF8PcLbWDBuL9zB67PNviP/ieYlTMSmH880jD8011c2itt3NmbM8B7owcHntw+JPDFzz\
    cW7hwzwW+7hjEMe/0K8NPWhwuHfuj7U41uCzfinyMC33x/kBvRuRzc++U+7orBF/QHf/HGwY27O/RP7JsFnn28mrv8QKbhuo+v8Q+yjQVrJk4AZ69/\
    iVvQkBo44j3lLytoBGP+cBhMWfDvYPPTn3Ojv/0BGDbuB/syO8CxkWcKjyy7AFqKBwWe/DdtoNWUFdCdfZLbsHozt/pCgGt/fYf+d/+RGbhq3Pv6j6\
    cf4W7cuARM0mUF7n7VytU3pRre3l+oX+kKgBen/AxcNyodHH7Bz111fK++zpoZeHHxfuC5PdPQVnsKNA7ICEyYOZsD243cki8/5xp/fTnQvbQX5J41\
    c193vA9SN+wFj777P9ytX28HA0d8Bu74YT+Xen6P/tt7J4JNd6YC7bBOzjN8NqDaiAIFChfXr8zG9qspcfMT2xbjO3gEdX1sPbqPW7lMPYtbtVTS/T\
    bdb3eNW2WbiLhVRWLiVifLpXJnReLjVuOJuNW4MHErnRnGASqjkyOtjcoRlaOucavySnXjVp0mXE5JPqbQ3+JW7X0iblV2V3Rxq6h/oET91jj7rdqy\
    /uy35jp65re6VlB7S+1tV7+1rZrwW02J8Vvrl0vl5urE+60TCL/16jB+60koR52u6OSo1UPliMpRV781e4W6fmuzA5dTko8p9M5vTSb80a5+aaT23v\
    ojOshSzZqL6bdqfdH5rS1uyksXx29tu7M/+63tNfi2h+bTUuiJvUX6p66G5DcJ4p1PW7IS8msN8lvVyadl7qVyQiF2OWleo46clD4K4wyPJWZ/N0Sx\
    n8tlpPs6UPmaMPu7ksehHG1S+jspcnSwcz6+LmReMPLTm8sJfxuW0TlMEay3LsfxyH0v2k/rVhL7bELP9HVA6+taBee5JjH6keo9Cr3Re0216ug9K7\
    TTdbWU/yn0If6/XyX+h//Oet396vrHuQ9S/5hC7HLStl4dOalfB/3A9erKScOvqJxQiF1OOh9KrJygfRl6b8kq/D3kPgMdc9QR9+uS/hjaTjWTeITd\
    Qu6idR2xfyPktr/sy1qgfTz5kLr65tAGqm8oxK5vrBvUscu5j0A6NqgrJ+n3QP2DyUnovIP2Tfj6ULi05QSd/tU/huOh+5/jlb+DAN2Pje7DJu8DR/\
    edo/saUP47yici7zEn7y1H70H3kqN7y9F95Kgd3Q+O7l1H8yXvy0Z/Q/eto/vV0T3uaDzkR6B7ytG92iidA91rju4rR7Sg+7/ROOgv6P5vr9NltFtW\
    WuzGaqeZ/7+kRzzyd9FGKfcFDVTuqdx3zTeq24TjJTrfqP4e3A6T5yoUmBD2n8wLkW6U1yR1nxcSvzyRdpgnUkRQdHEPmMh8o9rfhMdH/Jf7JOWl8H\
    yVqHwj3RLcYiHoH/lGpU/R/SiFOMS/tqqzH23ZDOM2W1WO2/yOygmF2OVEty2xcoLixPXIL30Qfw8Z92xAHR/B8ci4DyI791GCbiKvqQm9dzPxXkJu\
    +zogfdMO7SNaALX0TccOqm8oxK5v6neoY5dLG6Ee2KGunGibqJxQiF1OWp5RR05qnoZ29xl15aTgOSonFGKXk/Zn1ZGTbVCvH3pWXTlpeh6P3kQ6fz\
    i3G18fCpe2nKAoYPouHM9FyEus545on9eC7NdT+PjkvuUQ2r81EnJL+G2tqP5pHI+0W22ovgnHI+W2v+zzWqF97Pgj0jfx/X2O8O/Oot/jTITYqHwt\
    E/r3OWXNcJ13R6ePSl6k+ojqo67noQ27cbxEn4fmN+N6geRjCkwIvyT8eSj698XRvQpkuffnWPlLurdMfes8tH5veHz53xPaQ3kpPF/h56HJceOjmi\
    XIguLQP85Dyw/QfTKF2PfJ6QfU2Se37oN+635198l1fionFGKXk3y/OnJyDsqj1q+unDQf6lk8qfNlun+jctI1nlR2CMdbEed4EpKTbA76z4cSHwfJ\
    I+Igk8LEQcoPS+Xal6OTo9I/UzmictQ1DrLtZXXjIAWHcTkl+ZhCX4uDrOsXcZCGv0QXByl6lfLSxYmDvNGv4yDNb9D9HYXY93fa1xO7v0PnoO3Ivj\
    +Hv4c81+tAePsIPCKOcg7VH8DxyH1kJ6r343ikH93XAfnZbfAA+Nxf1d0nnzxK9Q2F2PVN7VF14klFR6A/f1RdOWHeonJCIXY5aTqmjpxYYaJQ3TF1\
    5ST3BJUTCrHLSdtxdeSkHur15uPqyknDO/iuNOI9O6fx9aFwacsJOp/oPInjeQl5iU++a5o8YFMrPj65b0mHDdlHcDzSb9PChqI2HI+0W9mwwfoWjk\
    fKbS5sqD+B47XA8km4TgWwoeUMjtcOy2ijmo/G+5AYD5ZPftQ7fUPSk8hznikMfs4zmQlzH/27cJ1PR6ePCtqpPqL6qJv7f07jeIk+59G9S+g7go8p\
    MCH8kot1znOyX5zz1P4tPL58/88HlJfC81Wiznl0S5EFxaGf3P9zhu6TKcS+T+78SJ19Mun3qrVPrumgckIhdjnRdagjJ+Q+Mt5y8i+krCgD4OgAAA\
    ==
    """
  static let secondMerging = ModelSample(
    name: "secondMerging", file: secondMergingFile,
    inputs: [
      ([2, 4, 5, 3], false),
      ([2, 6], false),
    ],
    outputs: [
      .init(
        name: "add", shape: [2, 4, 5, 4],
        sampled: [
          -0.3587216, 0.1523701, -0.3711842, 0.4024662, -0.3707632, -0.8005704, -0.3703421, -0.2605794,
          0.6783668, -0.01048325, -0.3714584, 0.2396129, -0.3710374, 0.489709, -0.3706163, -1.877193,
        ], largest: 1.931865),
      .init(
        name: "add3", shape: [2, 4, 5, 4],
        sampled: [
          -0.7460015, 0.3844428, 1.009611, 0.3285514, -0.6381913, 0.3605642, -1.93331, -0.5035782,
          -0.3231934, 0.1498101, 0.6050503, 0.3447445, 0.4815995, -0.7617046, -0.2722623, -0.1828297,
        ], largest: 3.425102),
      .init(
        name: "subtract", shape: [2, 4, 5, 4],
        sampled: [
          -0.4497607, 0.1761043, -0.06628552, 0.3553373, -0.2961524, 1.042259, -0.5260193, -0.1198385,
          -0.3782407, 0.05939446, 0.08339524, 0.2386274, -0.1464716, 0.4178604, -0.3763385, -0.1060795,
        ], largest: 1.812643),
      .init(
        name: "multiply", shape: [2, 4, 5, 4],
        sampled: [
          0.007126286, -0.000452315, 0.04604399, -0.0006599565, -0.003326745, -0.1292894, 0.0545253,
          -0.003252562, -0.07940257, -0.0001369628, 0.03198716, 1.238695e-05, 0.02477225, -0.02040043,
          -0.0001050973, 1.487905,
        ], largest: 2.447012),
      .init(
        name: "gated", shape: [2, 4, 5, 4],
        sampled: [
          -0.1364225, 0.08923172, -0.07381821, 0.2058612, -0.1125347, 0.06565583, -0.1512511, -0.1033425,
          0.04749354, 0.01332021, -0.04558463, 0.1302413, -0.08189334, 0.2471624, -0.1182021, -0.5401134,
        ], largest: 0.5642618),
      .init(
        name: "average", shape: [2, 4, 5, 4],
        sampled: [
          -0.1793608, 0.07618503, -0.1855921, 0.2012331, -0.1853816, -0.4002852, -0.1851711, -0.1302897,
          0.3391834, -0.005241625, -0.1857292, 0.1198064, -0.1855187, 0.2448545, -0.1853081, -0.9385964,
        ], largest: 0.9659325),
      .init(
        name: "maximum", shape: [2, 4, 5, 4],
        sampled: [
          0.04551953, 0.1642372, -0.1524494, 0.3789017, -0.03730538, 0.1208441, 0.07783858, -0.07037047,
          0.5283037, 0.02445561, -0.1440316, 0.2391202, -0.1122829, 0.4537847, 0.002861116, -0.8855567,
        ], largest: 1.636625),
      .init(
        name: "minimum", shape: [2, 4, 5, 4],
        sampled: [
          -0.4042411, -0.01186712, -0.2187349, 0.02356444, -0.3334578, -0.9214145, -0.4481807, -0.190209,
          0.1500631, -0.03493886, -0.2274268, 0.0004927367, -0.2587545, 0.03592433, -0.3734774, -0.9916362,
        ], largest: 1.038563),
      .init(
        name: "concatenate", shape: [2, 4, 5, 8],
        sampled: [
          -0.4042411, -0.007314399, -0.2187349, 0.1078296, -0.3334578, 0.5582947, -0.4481807, -0.1974358,
          0.1500631, -0.08229186, -0.1440316, 0.0328521, -0.2587545, 0.1479961, -0.3734774, 0.04069955,
        ], largest: 1.636625),
      .init(
        name: "concatenate_rows", shape: [2, 8, 5, 4],
        sampled: [
          -0.4042411, -0.2187349, -0.3334578, -0.4481807, 0.04551953, -0.1524494, -0.03730538,
          0.07783858, 0.1500631, -0.1440316, -0.2587545, -0.3734774, 0.5283037, -0.2274268, -0.1122829,
          0.002861116,
        ], largest: 1.636625),
      .init(
        name: "dot", shape: [2, 1],
        sampled: [-0.7361042, -0.2216584], largest: 0.7361042),
      .init(
        name: "cosine", shape: [2, 1],
        sampled: [-0.8790722, -0.3654327], largest: 0.8790722),
      .init(
        name: "dot_rows", shape: [2, 2],
        sampled: [0.9796257, -1.027435, 0.2272995, 0.3803037], largest: 1.027435),
      .init(
        name: "add_broadcast", shape: [2, 2, 3],
        sampled: [
          -2.379106, 0.2411377, 1.037248, -0.8651055, -0.2448622, 0.5512477, 0.9997452, -0.9431522,
          -0.5874165, 0.5137453, -1.429152, -1.073416,
        ], largest: 2.379106),
      .init(
        name: "repeat", shape: [2, 3, 3],
        sampled: [
          0.2738886, -0.06521812, 1.154635, 0.2738886, -0.06521812, 1.154635, 0.2738886, -0.06521812,
          0.7678807, -0.3535575, 0.05824307, 0.7678807, -0.3535575, 0.05824307, 0.7678807, -0.3535575,
        ], largest: 1.154635),
      .init(
        name: "permute", shape: [2, 4, 4, 5],
        sampled: [
          -0.4042411, -0.3334578, -0.1929308, -0.001958363, -0.9826502, 0.1083245, 0.5372344, 0.05847483,
          0.1500631, -0.2587545, -0.8412551, 0.2462455, 0.0649315, -0.03145703, -0.2925605, -0.0003718063,
        ], largest: 1.038563),
      .init(
        name: "reshape", shape: [2, 10, 8],
        sampled: [
          -0.4042411, 0.1642372, -0.2187349, 0.3789017, -0.3334578, 0.1208441, -0.4481807, -0.190209,
          0.1500631, 0.02445561, -0.1440316, 0.2391202, -0.2587545, 0.4537847, -0.3734774, -0.9916362,
        ], largest: 1.038563),
      .init(
        name: "flat", shape: [2, 80],
        sampled: [
          -0.4042411, 0.1642372, -0.2187349, 0.3789017, -0.3334578, 0.1208441, -0.4481807, -0.190209,
          0.1500631, 0.02445561, -0.1440316, 0.2391202, -0.2587545, 0.4537847, -0.3734774, -0.9916362,
        ], largest: 1.038563),
    ])

  static let secondRecurrentFile = """
    H4sIAAAAAAACA+1dB1zUSBffpQlIU7qVw4YFxHqomxfsiA3roZ4iwiIo7SgKevaGHTt21FOxneUUUcgLYsN2YtezYa8o2DvfLpvAJrvgquCHd5mf/O\
    IkbyaTyXv/ee8/k9mpbm3aGRtWMBTJk76+SEdkJlJOuUzKnCTm5NnrA5mjmDnGMMcELfa8bt41G+a8GVO/nTa3YM/ubdvKM7m8xN7HrZXiqC8S0n8x\
    ubVt6SE/ejJ5Vp/StbhyQSG+0kCv4dKAwf4R4Up66fqV9y3H6Ctfr41Eboz6mogsZFo5VBrmHe41TBoWHhASLDtvKxbnlTTLb4M+x070lJRZnFefK/\
    N//bz6Bnn7DJUG+362HkOlerQ47TLOq0fRHz4hwX4Bg0V57RIVWd+TZgX1aRdhv7GtFflMjv1qF2q/se0VR2cmv81RzMGP+IGKfLyg6v9q+2VesyiJ\
    OT92opjRPzFHz1i7y7igyGdfEhUpt+2yIp9xlXtfsUwn1envRYWZiOI+gy8OZbj1ye1yuHeYbzhv3PtafCnsedz6KvKhHT7z3P2Z5/Yq+nnjQxm85N\
    2/feuuneTybs1FqvgkSw2dGjZwclZgSz7eyFKENDg8JMwvMGR4AVbk44csjbT3CfQOD/cK9g6S2je3s28XGewTIYNG70D7enb2CjySnR9pzwqESX0i\
    w8KkwRHy6xFh3gHB3oMC5VciwiKlslOB3tEycJXl+/Gr7hAcGhnRSX6ZV/Ug7wgff68A+WWvcH/vULl0v+DIwMB6dk3r2TXqL5P2jYjOO20vexLviE\
    YN5TWEh3qHhctP+nkHhstvHeY9eLDUV+kEe+dwaViANFxeJiSUeThGaJRaqYDgQSGRwb5ewTJQznuU/jI5/uN06tGzcyF9JA32kZUMK6SH1D1LmDQi\
    MizYK1z6W6SscN5NGWn2SoR3hFIdg0O88jVc6YHzpPwiA5VORQaHhQQqn4gICJJ6BXkPCQnjSAVEyCtqLPu/t0wBhnnL+0neyAjvYH9FC5n37sW9Hh\
    4wOCgkwFcuEhku9RoU4K3UeNloGywb1gJktQd4BwaMkIbl9ZNssIvM6xH7vOHYSel6Xv9zO7p9YEhYSESv4AC/kLAgXo+HS/NeuFxZRuU1cnBAeIQ0\
    TOrLli64wjb/2xrTNSzCP2SwGvsYLHvPsv/IjFD+HjRtlry7vrFFfaVhIeHcxhR9T/m79pL15WBphPrXJSsaGegdxrRHYYhKHaj2ct6DqL2Spy4BEd\
    HqrzK3lLU9PM9UItTdUd3VvBuqu+AbFhIaEik/4Zz3Lgqq4V8JCAoNlAbJrrDK3FAZDpSMWAUP+vUrQAvnvH8jR/Xv/4UoERgeEfRtEJEPfFyMYE+X\
    FEg0EUBCAAkBJJRtuGQQwldaDH7E/wkkBE9CAAkBJPhmrA4nChyNfKCoZ8c73UD96YZfBSsF9l4CAUohuMIIC7AiwIoAK8UDKxwzLhkHxF9W/Q/pfT\
    T6YpiQP6qXeqxgKxfAQgCLHxUsWEv+Bpxo371XITAxOCxSiFEEfCiV+PCfR4E88XAZOnr7ReS1Uq6tytDAWG9JIYPXIKlMlaXfMdYQ8EHABwEfvhof\
    VCZGuUb8DTjRI+/u3bt0KQQtwvOu/0tciTBpYKSAAwIOlEIc4Kx6yLe5bzDsVgG+AbJ7FblwZFBIhP8XmHbeOhK1L55ZYaLyykt0qvX/44A0EhwQgc\
    D4bxMYhXdckFTWZ17yhbPyfpfd28c7wp5DkDKI8x2AzevLKJAvB7d/H/kiYJvgVP13yZdvhDWvbydtNIa28Mig/6ff5tVAgDcB3gTX7d/ruskBRgXg\
    GNT5HgDnPUymHIOl/1eQayiEpwLGCRj3r8U4GcaoYpwS8HwDzvWUmWgbWSPCAgZFRkh9C0EZuSH7lijEtZEGh0sLXcnMXNPw7izCNPwhafXSFmqVgL\
    mpN6jCmygvEhkQ6Oul1J9qv/hr3H/UKGVDyddbDZfOykykf560vO6CjxF51tRfLiOzbr4QQxTnichX2xYs3c0/pbzsLv8ks7wmP68Iz5SzBTNo+Wfz\
    qfeCuhWMFSfvxatLyTvinitAk/zzbOcpHnnUKJGoR5eubcR5X68rkp0O93tSNybvryd8C63JfgP8/jISOYgV/WkkshDZiPKUK88QFF8iF/pdv1iRM2\
    HqN1H6vtfNveBcGaW8sexPRylflnfdSPZnoJTX58kbMN8Ds3lD5o/Ni3n31+KV12bqZPM6vLwu0wY2r8ecY/NlitxPQfTZ/RTYekw12udB9Nl9Htj6\
    zDTY58T/V2Gfk/9yUuCoTv77z9Tj4mhoW0Y/ynD3Kcgow5XTD2b2L2C++7djzt+fwZUzm8nsyzGbuz+H62aunD+Tj/nzx8JRfn8ZiaKU9kexESl2ii\
    kA0s/hKLvPAXuspGTf5rK/mkr58rK/Ckr5ckXsMxHbgdv+vODdRxoYWML7TPj/xrzX8M/sRxHJ6MFw9fWz+0iw20eJeftFFHgqBZivvM+Ewmcp6Fcd\
    dr8NmQeinNdXOi/3YHTVnZd5MWy9RsrnGU+GHSPYsSRvPwu5R6NUj0Eh+30Y8Nond9CUn1O74Hnzx05lefl7VW4X2w7GIcwbe5XPM54oZ9zO6688r1\
    MxRhW1L4dZIft5lGPyFfjPWT9f8+rLffHmzgW6LGL0uzD5ghhX4eDLy5or2Ulh5QqkRTKbVKQaSu+tPlvIS15GfUFLRr6+JuXUNNSKKVdNk/JKHWPN\
    yNsrl5Op+WeK5duXkwbl1PWrLVOuugbllfu3gpp+Yu2C+7xeDdVVUZEp1+zLyqt7BI5eOH5ZffldWZkpV09deeX+UF9cVIUp5/JF5VUfp6qa9/n5eg\
    o6gx2fa/HwraAP5Bk5inIL/sTIN9CsXKHvwV6N3RVRT34HVlOjh3mi7DOrL5Yv76xROdVm1+DjUZHlCx6Wla/LGy94utagEPPJfz9NNC+vts8dmPK1\
    Na9HGT7yyznwy3N0TbV4HUa+scbl1KsM2391NK6Hq3D1eP4PM/6ptNeRp1+qcurb58Qb31TLcdtTn9ceZtxVaY8zrz2qcurb04DXHtVy3PY0FBX4lI\
    w/oc6MRI2Y61XVyalpCvveLdXJKzWhCa+9Bf6b2maImvLsUZ28up75mTcOqCun3DMsTv+k5H9pMs6w45W1+nL50s15/VPYEN6C1w4Nhuy8JOG1o7Ch\
    mmCuV+b4x/UVB6+w4GBee4CHC4XIF9oukqdHhZTPL+XK86/z/GcljWjJ45sU13k3lcet2kLMLyQh/ejps/s3DxR4TYHXLJgfGsvjK/n7nQrp6+wsfh\
    DXjxXSfyvx+WXWX8724srxPbHCHEPWo2Pt1E5D+07g2Td/n2IhFcbTK/ZbZztOzET4Yi3u/IMZj28uyNvkFS1nV5XhnO1E1voi6zH5fLd+3nUtLUWF\
    +gxSaIvv+ygkUnktiioF44Z2Pk/0JrBoeVb/Yr2LlmPx8f7Q/4ZeuebshyPn+0Kf9k7w14671LNeswl7n1zqkvVCCMwqj13NqlNZz5dBdOrsFjP02q\
    Pj8XR40rY8NjpxBkJdt4J4+jjq0vHxYGlgSgcNKYOLfK7C+ej9xNVKswivYHfY2L0vRIefIJJM91OJw9PQ8cRoNI4cjVMabaTmd7Ula9Zvgjbdx1Ej\
    sDLeq5xOOMYZkJlln8LJN1bo9vNs3FzvMawd+Sy50Scf2GupTU9regPMz0oxosmFZMepe1CsfYBaPfMI7G99BNr5i6nEJX+ATaUu1PoVFXHHTG/CYM\
    xu3Ofvjb3SR0G9xuvgtqM+7WM0GwLK7Idm2ydTekP06Kn7B4L45VLs5uAMjZda48PpDmCzZD5OXHc3RSf2maT+RzvY4JWIjjnG5O6Z4/Dor8FIJy1A\
    4+s6dGIgRTnorIcyaWPBwzAZt5S7jg+D+uGtjD9gl++QlNkiLdKijit8mGMB9aL+AJe0xdD+NontOi7A5p0XU4n+PVKq2V3BRU6xVFxGXah16jom+V\
    zD+sPTUa/qJOx43ph031KOnto1DYceO4Fd635Iaf7Ggm67sDO12/YkDouZiU82/wVPKqbhjCxTaEbepXwmHqVGbEqD4b0y8FgDLXJ/Wg5MONcF7vsb\
    0oGb3aDL8leEO6wHv9NbcfP2anD/95d4ZMwZdPn9NTRo6I7xTTtjUplPeOnULhiZ7AlHNw4m6t02g62TX+LiNvNw+6wTxOvHhuT0i2mw9XE9GPcpST\
    L7uQXdzyQb3pvq0uNv38IqZBCI02mYbLINRuQEUClDDmH3fSa05NYFSKDLk+LGy/Hsw0wgpz2lqp4ejK22HG3R3NqazkmfQT1alISrYsZDoot7i3Er\
    b8KAv55DQh1v/OPJZFxxV49MdV7eYuXd12g0riy9OsGKDJ+ZRthe0aenuPeXuElXtYg4uoKyX21IXrtiQP4+9C4ufn8Oq/W7RZ1udgIalbOBWk1mwv\
    FHe4kK1Xegk2Q/PHO3pFPvhEOz48nY29qEyn1ZjhxxjSReVdCnL5fZSm1+2gbETvp04zeLcOFrc3pKThviyZpymGUzp0X9zBHYbKsrVLicjucuvoX2\
    vY1Ji1SDlM6V61Cnnl2BhKrjcHDzvbByy3iMqjEFJr7uiL61PhB/nNEiezzQp98eSoEHWzoTBksssO37n/FUOx2aDp+Ps7taQzzxGnPqeICl2IQ8uN\
    2c7FvzKSR5p0Ds1YM4N9iMXLw2EcfjTfCtcx8MT1hCzYhTkrKmSZjmTUvW/jEWMy/fwejQ22hruAdq7ReTdQ2uYOJkS/rXZnPw0OJMzOhC477044TH\
    G6QaZ22h7K7vxFqkOzj1GIedLr+mjp1pREWNeAPHzy/FBn0mwxByCN7p9QwSa2kh/fpoi3Np9+BGh55wvtlbTLe7jgdTrchNCWZ0+20R+PiNEbn8pQ\
    U93iAD71bchhWrfsKDGQbUw3q3CFvSC63CsrG2MQ1NyiXDjeVxBDH3Gq4WdSF2OVSFOc23UftnXYe9lcpgnf5rqVPVxmNCwkE45rcIulzPRGPrMXio\
    8wHwa2dNdrA2gDpetyE51YKMOToPMi42gM5tN+Ftl6qYfdoaYj9qkeNGhaP3ARGePlCefpnyG0z7cxrlmJUI4X+swV712kCLHT1hVd/6lGV3Gpesfk\
    I9mrkQMl8hvs18jzFPmlJOldbg4oQkGPUwDdod1SdFqRlw2rEJjGiXilMiDkGN6jMgbfMicFsaBrUPHIWX/lHY6X4PWGGyUZLVsj0uP9wTm/x5Bq0C\
    a6bc6/YTbriRSs03uwj7Db2g6aj+8GSHBSkZsAU/Na8oadvvHb5K0UbrPoZkxYBP6O65As5MyoSVt+pLKv+TCJk3Y6nkho3xV88bLZJnJGPs7EDsWy\
    sE9QytyCYz3dFtwTrcYVOGtDK5hhVsTElz80sQv7Mx9B66nfqgvRdvP8vBEWOf4z9ezdC5wW3qcW0tcpVZQ+JQkhW5M3EKmHS7hGvXTiAGuZ3CBbOM\
    6Ys99ckkaI93dyOmJbzA3s+bw5mXQA3QtqJtm0wEwzEL8KXXZtDTHZjS7pYTMca7O1WV9ISkaVakh/ZuaOKlQ8cPOp6c47oGiQ4vEN2SsUHaEhzZ3J\
    i89dtCaH31IlTwiIBGkweh60ldfHd4DhVwZRRamu2jcpevA0NPLRrbTkXK6e+UcdM9oVK3RlCvxTS4N/kZNq9xAFfsGYKzfpqMH/WXg/UMa/KWljfs\
    CTOlO++OwnJOe2FYPy1yScsHRLcDzfBcmYY48E01kKRdh6oLW+MHfcQaaEPfT7mG5gcvwHMrW+iwx4q810qHXr6mOhpu3QXVrNvB4Cq69CKXZ9SIqr\
    UhMNEPxoUFUbkLadS2NyWDjXpLROWzcJfTMmL9zjVw1HIWLOu6AJ/aWpPr7KbA2UHJVFaVU5TFik2Q1uowfphbF6IjJoPWqniJQcc7UL52BarG7HrU\
    a/eJuPesiJx8wBv1n4dAo0PXqJr7dcmXywzIGC8zetcja7LZ4ot403Si5NPIaPzoG0bcSlkA74jLsCa6DL3kzU2izAILctqStlS1lWsh8LfXmDjyDj\
    itP0JMmvEEcPA2kF65CZtyy9D1iFNURdt+qIlfqcPzI3WKza9M8OUtYSkVfqVqfyjay67zMSu+52dWvLjyWhDzQ/EKogiBvxN4hQJegbULt1CuHLte\
    K5/X+8b7suvP+OsZjUQJjN1+3To+dj0Ue5TP57Lr9ORra5yU8nJLtlfKy+fuaijl5WuW6ivl5XOH1ZTyVhrYV+Zwwb4E+yqwL3ZdR0I4V055eUWevS\
    kvF1GyO+ev5OXvd+AO1vz1oUL6uvHz/kjBvgX7Vl33HcNbT13c674V9q2Vf7+Ecdx6M5h89gSufpq5c+U+t/7738/Lq18X7xGtyIeO1AwHXEdz37+Q\
    /ts4wM7PxY7kypX0/JxDNNe++XosJE15A/Xzc0b5vAE//9XzcwyPECsqTTwKf34ubmzR8qz+OY8qWi5/fBwj6FXJ6lWUX2nUq8/xc0bF9vz6g9VHTD\
    GlTD8K+X1snv/2Of/DYYoQhwj+h2ocYjaxZOOQwvQ3lrnvtsma6e/YqYL/LOivqv+cMfn7+s/+E7l2wddjIZU2P8dl8I/gP1+crpn/HBqjmf+cPk3Q\
    q5LVq/RSqVffz3/29P8x/Gdtjv9hxvgfCcy+J+kizfwP53mC/yz4H6r+s8dsrhx/v5Fv9Z9Zf5m/X09xz4Mrz3tXZfwrNi/fK6GeUl7+baryvLf8W+\
    FmSnn5XhGOSvlKRcQBcQx8Js3VzA5dFgl2KNih6nz5xblcOe7WG7z5ctmJb50vD43lxgF8PRbSl/EB8fMV+dSFmuGA61IBBwQcUB2PMxeWLJ/Fn1cX\
    reLW68Dk3dZw9TNqPleOr+8CDjB+eRzjly/RDAfilnPfv5D+2zjA8oL3l3DlSpoXHBvHtW++HguptPE3Mf6lkb/h84LZK4uWZ/UvZlnRcvnj4wpBr0\
    pWr2wCSqNefT9eMCFAfWT1Y8yr8/23z85LrhPiEMH/UI1D/NeUbBxSmP7eZ+OOdZrp78UEwX8W9FfVf3ZY933959Q1XLvg67GQSpufc7FU+jl8/9l5\
    k2b+c/p6zfxnu42CXpWsXvkP+W/7z2+G/Bj+s/p5ddFWxp5EmvkfMTsE/1nwP1T95wTe782w+7yLisl/zv8dFN7v2xT3vLry78LUYKyazVcXcb8/l3\
    87XkspL/edGijlfxJxvz+3LyIOyGbs0GyHZnYYmyjYoWCHqvPqzju4cko/s6CwS6WfiVC2y6+dV0/fyrVvvh4L6cv4gDd/MbiaqBkOxO0VcEDAAdXx\
    2CWRK8f+SENxjcf8eXXPdG69Y5l8/FGufmb8xZXj67uAA4xfnsT4FHs1w4HsFO77F9J/GwdYXtB1L1eupHnBi7u59s3XYyF9G39jwONvDL6Zv3Bgdl\
    YOLFX8DZ8XdDtctHz+77AmFy2XPz6ioFclq1dudGnUq7LPRDDlgRY9YVxA8hs/Q3pD91AiueU+9G5nj/ofQpBo+J5wMD0EayrokXGdumPVtpuIzUes\
    6UzLythsijE5of5DvOFyCz5KW0BQ61H49O5GcBw+Dg3nPQMHRxHd1PohTly6GMYcj6a0h06E9Hp78dLN2Tityy/YdEgmMadyZdCbpkP6bLekX/ZJwZ\
    Zza2OtQfthb9dIYgsOley8vBKGTgU4U2kcvt38ES3aNqPE8x6AToMc4nBzA7p1m3nU3SPG6D7nKOFX9TzRcJ0h2fZ5O/S4eoPy/b2srF1Z0L7rKFhc\
    wZR61WYfhITFpmT5mpA3Vk1C5ye3MSD3KPxsEY27Qs9Beoge7KjhLOmw9yNOfbAVbPro0m9vm5Dvlt2DPZXCcNGa29jn5WNIND+U0nLEXUwNvb/35s\
    yl+HLsTUq3Zz1o0SgX6t5Ogu3tMnDc8WspO/+qkjJ6gBXZ9+RH7P1XD8mfCz7BzIVvqOl+c7HzsKlEZ/P+eL2hNjneNhevNtyJoZty0b3+eHhWfzTW\
    uPoSrl/MgYsmeuSmcwvwudSWbl/JEENtTUjdsqshrW0ZOulRFDStKiJz/zQlLXZOBFLvOtjknAILcyd85vkKdfdNh8UW1/FhRxNs7W5DnsiaS8Qlnp\
    MkLjQgZ2+diJcCbcnTVT6CraQWJnToieNC7+C0AblwxmAfjrpgReOGp7DTLod4UKcHPCVmw6zRRnTC/ncY69J5zyMHQ3r5kw0trjSeA2sCW4JTb1Oo\
    6FmWXnp8FY53eQHuo++hbedqxOpmhnSnx3rkkqNHsMdPV6lO2VIiu/dkWD9Ij0x2mQNpM1vg+ggtWnxlNOypVY4c7GVB99+fANHvDuHzc20o0ynXJN\
    5LjQAHWZFL2/vBpxY6eKniRNg7qRrlOPEcddGyBjb9Q5xS/rfJWCliBQ55fwGH3ptLDTAcjd11ToIufQ5qXSTxil95yKzzGs6aOmLtqMnEpV3TqL5r\
    XeAfwpicX+Ya+r42IVut7wj+6btgrUFNODvpFsyZ2Avt142BjKxY7NikjuS1thdYrdqNZ0/q0U5pO8D4FAUb5nSEtMB+mPVrK3i5IRcrbW8PH1onEx\
    11zWCF+3jqypUEDDg8DSZ1caay0haC652aWKP1R9Td5kEMumQF9+aIyRmSJ9CkrD59XGc9+KyYi2S3MNhhbYFdV/XFx338UqzKWRHV3gfDoODa0Muw\
    H7QPM8FhD/tAzgcCDarpgMe9dtRvvZYQvzS1oK1u4F6J8WZs62GE+tla9OnjrrDkcA4c2NQQh699hu/SzcGm5h3ctSwbAl7dw6PJtbHbh1PJAYcfos\
    WeATij3DRsaTwBbAZZkqunO6DLih0w/O0V9JEeIHb0M6WvzzgDa1t6EPN/NkTH8oHEp3ox4LyhHLrVOAY5l0Uk1d0Q4yZfQ6e3K8E8xJrc0u4iftoo\
    0+nMw2DXSEy+972HqUffYfp1S/LTsEd4eM4h7No4ibA0nEh1uLAYqlVF/GflJ/DftwXH/rIWyp7Tod2TtahKi01pq6O+WDXZD3/TngIVbftTWx306T\
    P1bMjKp56AzdFcaLZzKRpU0cIXK9ajXeRdHB1hSh9pMKHF8+n38HHmIXwcfRW87i5Jse+Vhgf3ekDbf2bjBT8dIrbvJHx1bYWkXk5l6PqmAVHJTYQm\
    W3bA6tA7MO3TAdwefh13rM9CvV7mZK2EMqTviLVo0M+M7DrxL9y99lML7XWdkx8/+wRuNY3pZXcG4R87XhLnGunS2ldXYZ+kutSq3AcwqFc81LI7Cn\
    v94qELOQa0/jkPq3IHAHUiFkgqHOMaHcfbS5eDa9cT2FfWj0PGZxG+i7qhTjU9stutM5jcZJbk47N3uOedCTkJ9hDxc/fCmg+TcFzgHpjjGg1us5xh\
    Z4AhuTp8DUVtyaAsLQJh7eUTsDjBHcdEe0DkgR24svJowsh7LehN1aUjP0yXvS8LuvLfRuTET7bU5uHXqWehU2CKwR2Jz7mZkF01F1t0W0Kc/XsWcR\
    p1yNvBxvSqu4Opt6Y/wW/B0USvU1q0pModYv2fG/GtcTJmbbwPPdfuwembBlJ7Di2GdHo0jPWeQFRdlwJNdB2oD1nmsHq3LfQ0egHLvDdAvXMJ6Dor\
    EjPH34FJ763pq78ehPcTE6Hu0srUH/phuMY+Bv9cuhBF7ydT7S7uaBEfPYHY+7MNSZ38C1rbW4FvEyuy/MM/scyBDLzbwRCu2BrRi9aY0Dm/zpVsqF\
    CTCqglIssdqwLN0qdJTG9GJkfZLUXLd5b0qw8paPlmKIx+tht7ethhVrgNrZt+FOZ1OotRR2ah+ZYHkDbaVaLtfg5cttYFt+nzwfnDO3zQ3J1w8DmP\
    o2rokt20bOjHQUth3REE83rXMaDzYWry9n3Q9mdLevU/lWGN/k5w3DBGUnb/NLhmmYCTm+/Bac4OeP7vmWD7bgo+em1FTah8FYZIxlBbyfHYRDsEd2\
    eL6Ze9NuONVTNwQlY6PmimRzes5UAtjd6K/f6aC0+Pi8mhI6bjjlnbCe8WOpIzk7VoB9kYNM//MUyx+ZSSWzMZRtTQpdtqPyCWhGXCuMk3YO4Fazpk\
    4jnJ9Nd2aH5wJQRW1KYvB8VipFUqVFtjSWniD2nx/B+tYvOH5jN+tlup8ocK4x/4/M1n1yWdEHhIgX9Q5SFTj5YsD1mY/roeU+QHntBMf50zBP5M0F\
    9V/mzsie/Ln9kc49kFT4+FVNp4jp2lkufg82cxpzXjz+xOasafRZ0S9Kpk9coutTTq1f/Pf56RWjr9Z/Xr6vQvKPKarqvz/0fwnwX/Q9V/Fp3nyuWt\
    qwuPDCou/zn/O5RxzOq4iez6WDemfvXr6srZkYyuuooalxU1zmWAj11XV1KJbW/qGWa+55yIaW/xrgOsIypYt1dX9tdYKS+/5qCUr83IsHn5GsImSv\
    lajAybd9AAD9yuCXgg4IHq+j6zf7hynH1zGvD3zWnwzev7YvS4OJPBjGvZl4R3VFT6nH173BTsW7Bv1fE++ypXrqT3wzG7z63Xhcl7PuTq5zYeDmy7\
    zODB1f8q36Ced0y6rshfvKEZDiTc5vl7QvpP4wDLO765wZUrad4x9jrXvvl6LKRv44eK/7vLswwfUrq/5xXdK1qe1b+4W0XL5Y+PdwS9Klm98t1XGv\
    Xq+33P+2Kf+ojpx9gPh++/ffY7wiwhDhH8D9U4JOphycYhhX7/xtzXJksz/b3/VPCfBf1V9Z9dsr6v/5zxkGsXfD0WUmnzc6qn/Qj+s+szzfzni080\
    85+dcwS9Klm92lkq9er7+c9t9v8Y/rP6eXuzV0w8KtLM//B/K/jPgv9R4H+YsfzZS66cr9QnxFcaVvA77d94X9ZfjnrO6OtL1n6jGP3+unlwbR4eyn\
    8rhp23lv/mjPL+N46M/bD5ekX49RmMXWW/0cyuQj8KdiXYlZrfP31bsnEp369PeMWtl6/HQvqy+P7iOyY++qAZDqTnCvG9gAOq8b3Nx+8b3297x8UB\
    vh4L6eviMB2e38TPf30cErGfNySUyvjeTkusUXyf9Emz+N6shNdfCnoVcaA06tXn4nuz4nv+g+o9rB8jvs/WFX9RfO9mIBbiEMH/UInv43S55i8NLp\
    n43lNbUWOUrrjE4/sGvPjemRff1y/Cr9+mp6g/Q1+skV15GAt2JdiVmvWv+uLvGt/HMHqbv66Vp8dC+rL4PslQ0W8XjTTDgQRTsRDfCziguv7VSPxd\
    4/tYQy4O8PVYSF8Xh2mrxB3FFYfsZOKQVFFpju9FFTSL7+NMxBrF99lmQnxfsvG9qLy4FMb3z/62kayueRtmjaiD5p1yiCvSMvR7c0N8Ed4Hzzw8j3\
    /2S4OX9hbYprw5eaP2VeKCtRjezqkNYac9odOs8zhp61zKSDseD6x4Sr1Kf41jdpuSH2234jqzHjAEIrHFuTvg2bM9nO51E8don4Wa2/TJFXXewJhf\
    NhE9z17Crs9T8Hq4Nvk+bixBtzmAWa8ewbJXjnCp/SZipI4N2pz/h/rbJB7X3zemK9S8B0eWVaFe2A8hFk7ui58CloDhlXK0gWll3NfOjH62/R7qjz\
    clJZdbwqPB26hsrweSU8Z3wCqERMe7V4lKid5wZ2MDfIjJkr9fr4Zf/N7DtHZ+1ItsU3Jst/4Ylm5Ebx2mg/Gvz2L/30R02UPriDW9y5JZNfcTkkON\
    IXaPJ64++iex+t0ScAy6TDzW2wsZ5aOI85F78EqXY8TAJg1TjpMnsHdweVhApQE2ysT3D38lTs6bDcaeT6jFbjOxUk4lvPGiE9F+gBTOBc0hVvyWg0\
    267oetTbTIn1+/wPp3FuOEUen466Tz0Nr8AxzMLUt3fNwZhzxJwb2plpTLBDH5wlCH7vH6CB7QHpPi3vaxRPv8QphVfTHV9fcruOdGI/S0tSDrl10C\
    GbsfYeX+FPj28scLtzZDje2WNF3xNnyKPolrRvehHuxvB+eSKki855/A1D1X8aT3RPQcZ0Cvr/Unhre+hUvLOFLm3Z3xJ79zxKH4ybjXyZSuGdMVI9\
    KXQW/thfh0/kNKnLAMTH+5Q/16KQvIYBHZ7LQ/Zr6NhV+2LsLyI67i9Q1xlMX590TrDF0yc9Yl3B89HuIa5KRUaX8Tf2lUjlw4OxR+L3MbT3Z8C7cv\
    P8c6bd/hiI9dcMI0PTI8wpR2iBaRb2oYQJhIl64/N4FoO9OdWkwuJ26nzIHE3/vBHNqG7JBzGu/9nAqRY/6hAs3+hKm7ssGjujUZirPx126Dqfm6+m\
    THJ/pkcNNKOLJFGbKO2z3K6ZYt4sblcG+MMRW0fDR17WlZrFR9LXWk41UMu6RHbzJeBlcmrCCquvSAlvv2wKrTa/HunDUyu4jBq09DsVrdeDBeWgHf\
    tu6DB36vBY3mpmJaRg7uk4RB/9nLwaH5CLxcpxYk/mRKd6zxiKq9iCYejlmEwyc0R4/lenDuyRXCZvhZLHtpFFzQFtPrO5mRQ68l4pShi3CdfRIaf7\
    Qid1eegAPaliVnt88C7+zHGGXhg1arTekxvY5Bmn4u1I2yIufEGMCMVx1hSrN+MF+6mfjw3pBsMk0Hql7pgG0dR0luXzWndXdOhU7uwdBTL41q+PwC\
    pH9aBgv+dMMHR8V0t1c3cOv7fWjyLBRdP4yldEdqk/9Ui8GKt1/A6NT+sKr+JfhrfxZ1f5ENbeaxDZy9l6Fow2V8KU6CrJe+4LR9G7ocn4Xrs/TIs0\
    1m4aDdUSBZcguvzNoHt58/xFPblkveHjahpTWGEddenYVhnrnotWMarohfDcfO6oDIwA/XS6vA0qUDqMRV12BEyGic1GcF+O2uCbWT5sHCRZao02Aa\
    RJwJh6euhugRXY7+0NiEDJVMgDj/XVj+7QG86UDggw0G5EuXnYRkchssP3AGnrtqSLqHx1Dp88xJ87g4SdfyGZLg1c9B22EBSJseIqq32Umd7HcfQq\
    tdoupcF5NLR+nQdQ03U+vP05JmUwzJkA9xeLxMChhe8oQNAyfB8vZVoexVM/Lq4s74e+5bKmdKIpbXM6TX+GzDu61y4UluBnSp9gSrGOUSKeOOp8zd\
    cZ9YuLs1bJwXhBX3GpP179WiygZUhpF1asLdn9OwS5wefSLiEuXpshoqbN4HTl1mwpK1WWj7+iOQc/fAbuP7cNrqjuRE/1xIalOWXtTRjE73Maft7i\
    7CWSOW4IhcGjOP/UGsWmlM/1TtGnGv0QlsMbcv1LUzp4cf9MfYBNn72CMhhoXSsMupFdS31od92yn86VwiEeNvTO/6ZQ+E9zImM8ZegtW6hnTNlu0Q\
    1nhh32dZuHp+RbBLSwSHu7748v410JuVCLMv38JuL9eAgeUj6P1xD+q930m8Hl0HFvTRA7NybzC8fDsYUMNepluHYOiIveA0sCeWCYqBSutvwC9BOT\
    D+9Un8Q1qOftS1GUzvvBW3z11G/POHPnnA3QIb3VmEuvt7UQkuLWGX5Us8klIetxjewDrL28NQ62MQ3t0aHeJlGN+yFTG13FY0aLAUL5p3w+utulE7\
    Z4ronu2Xwnm3NOKK/TC0Piymj+xYBa023sSl/W6g5/2beH21iP609S2kHJqJr28EoW7UcdjwqzlYu6Ti5UbxVPqNR/Csmi2eiB0HG5Neo+2m6TD56g\
    bYWjMd7pj0hmcXquD+67p0zrwkSY7TCnj2jMJdK2djzNQGhOO8OPhrw3M4mHMHRR/2oY1BEsxd2AB0DkyBLUttyIkP9UinfadhRquNYCsS4/lpjhCQ\
    uQ+fB68EoscK2PtqCoRvmEI5bLfEA3UPUlaDxGC4x4o83MqQNF9kREeQGRLf12+I939FwfDVMpse3gO3u9nQ0YdM6DGGw4i4Dlr0hmOJWDWzE058rk\
    1vrWJG+9bUJpu0WElt6LYLV5cfC0d3WNHdNyzDM9OMyZa/vAAfvVqw+elbbDnfC78jv3/oR+b3Myp/Gb/v8JPAQwr8gyq/H1WZ6/6zv59V3Py+S0VF\
    jZ6VS4bft1Ti7+V72FRVyjeS/Zkr5RsWwevFVlHUv81OM17PuYZgV4JdqfL7GXYqdlUCv0tVwOv5V+Hyenw9FtKX8ftx9op+S6quGQ7E1BL4fQEHVP\
    n9i9W/L78fas/FAb4eC+nb+P0S+I6KiUNK9/d5mbU14/ejamrG72c4CPy+Mp9vxOP3v12vRObiUjhvpOm+uuzzaxVbf6Qy/TGwlPWH+vj+jdOXxfce\
    DYU4RPA/VOMQT0fVOGSQ1C8kTFqccYhOfvm4M9x6+fvXerD6+pwrx/++j30OZ22uP8NfJ8has1lFrhyfbyjtiY07bOoq2uviWDI8SSUlHuRnkWIPXz\
    bfVMRdJ9mkiPgoqT6zbqSBZvGRZ1MBnwR8UsWnNw2+L08SW5+3/omnx0L6Mp4ktZGi3zKbaIYD21wEnkTAAVWeRNT0+/IkcY24OMDXYyGVNp7EzkL8\
    A/Ak+i0040nif9aMJ3nTTOBJSpYn2WbxY/AkJbWPUailosYfcx+jiyDmtPZz/oddKyEOEfwP1XUQY4GLs/7eYb7K/kFxrYNwlTC8BbB27P9N8T3Lj7\
    JHa6X4vZns7yelvEsRfnwMqagvoaVmfrxDO8GOBDtSjefTW37f7xoHklw/nq/HQvqyeD62NbNupK1mODDWTYjnBRxQ4uuZY0bbr4vn2VIOX4gD/q15\
    6594eiyk0hbPx1uW3nheq2A9TXvN4vT0DoKelQ69crYqjXpVWPwa1/nL5vmzPQS/WxhvVeNX186qfndJxK+ijooa7TqXzPy0cvwq4cWvLUTcdf7Ni/\
    BjPbsw6wQ8NPNj3/QU7EqwK9V4Ns7j+8azzl146114eiykL4tnB3ZX9NvYnhru1/WLEM8KOKA6Px3f8/vOT7t05+IAX4+F9G1xhwXP77D45rgjlYk7\
    skthPFswP53QR7P5adfemsW9cZ7C/LRCL7h6pFtserXNmolnf6h9eC2K7fldbRU1evBa8GPMT0f1V7TenxPfiwr1P4Qk+B/K/geLx3b9xTx9E6m1im\
    +N7zP7MjX3Z+N7tyLj+3J2JNNGV1HjsqLGucyAKi5kf/bC7OS+95fxYK5SIV4X7ESVB3MbyNW78ICg0EBp8fFgCn+qTD6eZ9fh+un87zfYUdpGwpXj\
    rwMZy5y/6M6V4/Nt7KiX1Jcrx7dblv3O7M+V0x+g+J/DQK696Q/nyjkzeY9oxTGeOZ86jit3n8nrTxR/Fd7w21PcfKLyPiCk7K+2Uh5kf5WV8kQRPE\
    LCIEX96b6a8QhuAQI+Cfikyife91WHT15hwcEKVrG4+cSxg7j2ytdjIRXmzxey/78fs2+6v2Y4ED9U4BMFHFDlE7P9vy+fGOPH2/+fp8dC+jreh/Uz\
    dHh+h8438x6xturX5ZcuPvFNkGZ8YuwQzfjE+4ECn6isP4Udv4GnZvTKtVTp1ef4xOJ7fv0Q7k6ibCpdfOIdnXJ06JTN6H2kHD1g6x1MWF+dqjd1Em\
    Q71SVWnxTRyw6tQitCj47+QOH0xkkoILWQhCQkIQlJSP8G/1D9PEl69Jd972o2SuAhBf5BdZ4kNJobZ0UEBEl9RcW/Xpg/j1Dc37uaiAr4+5YixfcD\
    bN5VVDiPFzWCmf/4XTMez3+MYEeCHRXYkR1zTPq9aB6Pz9e5fBXfUsDjeYzg8nh8PRbSt/EtWjyeQeub+QYbhm+wK1V8C/udG4uL28ZqxuN5jhb0rG\
    i9silyvPp6PboyVKR2BPox1sF5nmfGUY7fKqyDE5Jm4y2r9Q4TS3YdXP647e0zdLh3mG84mw+J8GePXt7DpGHeg6X5efZHc9h8eGQQm/eV+oT4SsNE\
    0mDFkRXl78PL7jfDfrcXLg0LkHvE7Pol1j+PCAn1CpQOkwZ6BcnqC/RS+M/hBfP7pfy9/g8e4MXc4IUBAA==
    """
  static let secondRecurrent = ModelSample(
    name: "secondRecurrent", file: secondRecurrentFile,
    inputs: [
      ([2, 6, 3], false)
    ],
    outputs: [
      .init(
        name: "lstm", shape: [2, 5],
        sampled: [
          0.2776679, -0.2973542, 0.07030373, 0.01286461, 0.2347884, 0.3242573, 0.02790731, 0.0468045,
          -0.1646114, 0.0477204,
        ], largest: 0.3242573),
      .init(
        name: "decoder", shape: [2, 4],
        sampled: [
          -0.1454583, -0.01136543, 0.1488661, 0.09059385, -0.1426136, -0.006082247, 0.1522589,
          0.09099063,
        ], largest: 0.1522589),
      .init(
        name: "backwards", shape: [2, 6, 4],
        sampled: [
          0.1644222, -0.179509, 0.0556966, 0.2512067, 0.09250201, -0.03630287, 0.08243139, 0.2670533,
          0.02156489, 0.01267895, 0.04925946, 0.2584545, 0.1941297, -0.1943462, 0.07987012, 0.2595882,
        ], largest: 0.2998525),
      .init(
        name: "hard", shape: [2, 3],
        sampled: [0.1008728, 0.03369179, 0.09845721, -0.07072888, -0.07532191, -0.1283458], largest: 0.1283458),
      .init(
        name: "gru", shape: [2, 4],
        sampled: [-0.2054088, -0.2320374, 0.1905698, -0.3311593, 0.04331797, -0.2531446, 0.06480287, -0.4902773],
        largest: 0.4902773),
      .init(
        name: "gru_before", shape: [2, 6, 4],
        sampled: [
          -0.02494459, -0.1409074, 0.1541306, -0.2932712, -0.5536159, -0.3396763, 0.155128, -0.4069297,
          -0.2171504, -0.1565926, 0.5416954, -0.3356793, -0.03490811, 0.2280127, 0.513379, -0.4418557,
        ], largest: 0.6439914),
      .init(
        name: "simple", shape: [2, 4],
        sampled: [0, 0, 0, 0, 0, 0, 0, 0], largest: 0),
      .init(
        name: "both", shape: [2, 6, 6],
        sampled: [
          -0.05740145, -0.08893651, -0.2287192, 0.04256216, 0.1238704, -0.004417949, -0.03074517,
          0.1228254, -0.01722949, 0.02632073, -0.08157378, 0.01185852, -0.1800834, 0.03685709, -0.1513072,
          -0.08481534,
        ], largest: 0.2873357),
      .init(
        name: "both_gru", shape: [2, 6],
        sampled: [
          0.1604363, 0.3599121, 0.4095835, -0.02832687, 0.3533991, -0.525121, -0.4578801, 0.4584278,
          0.1147295, 0.2781172, 0.352383, -0.5000434,
        ], largest: 0.525121),
      .init(
        name: "both_sum", shape: [2, 3],
        sampled: [-0.03873476, -0.01991397, -0.1955529, 0.0824227, 0.2030661, -0.1416144], largest: 0.2030661),
      .init(
        name: "both_average", shape: [2, 6, 3],
        sampled: [
          -0.2375281, 0.07952031, 0.03870598, -0.1253565, -0.1437835, 0.1749057, -0.01636683, -0.1259824,
          -0.07323511, 0.1250972, 0.0772642, -0.2376942, -0.1184568, 0.0922075, 0.1018955, -0.03502029,
        ], largest: 0.2443705),
      .init(
        name: "timed", shape: [2, 6, 2],
        sampled: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], largest: 0),
    ])

  static let secondTimedFile = """
    H4sIAAAAAAACA+0dC3DUxlXnDxhjgz8YH0xJLzcTaoIxtvnEEFvngI0NY4JTnOBi3LN8pzsLdNJV0hkD48CkDUNoy7RJmrqF6Xigk5pmCqTNJLSJZZ\
    LSqWk7lFKgTgoNZSAppJkhhFCI09JdafdOkuXz4R8w1hvCsrtv3759+97bp3cr5bnKsmWpydOTCQhJSUQCkUZo4TaCHr++jvsbUGlD5Q5UdsTh9kSl\
    z47a0xB9R7x+YM1Xy8th5bYBwozkqEUSYcFYhMryx6phWYvqWJ+64/R4Ad5Ls+6NNONvkkSNXpYOct50pK9GvU4hKpH6TiKmAK3cQAuU6G6mBZHhOd\
    A+zWZTRqaFeUjS2ck4jTLbFHql6N9JCr1GyrOB5rwD0knW0InT8ZWq0FHl4eE5H6NY8DQbEZXexbQIvXilfZyp/Z4fh+ox2m8wVy2LLFUe0/Z7CNWr\
    UXnEN7LzYn2tnKXWmwhsvx1I71OAndgJltpEC26OCtAiEdVObLaI/RpLZDcTwH8JmjosEjX18ci2cD3BgJ9oqI+L6h+ImP1Dsol8KpauqlJwHURf/w\
    SgMK+wIC9f9S1aGhLNibzgY/mNEV8R9h8Atjg9LCWKikSdix3OZSHOIwHXSLHOXIdT9UegfYsTI0hMgPbCPkmgGI5qZGGrJIRo0KRsjgjqdUayy7lg\
    SKqC3QayjZTkaXIzsNstNlFBiF3HhVg21zEv17Ew17Eg11FYD8Z4pU1KpxOshZLmFUI6YpASRNjoo1gRMiBQfj/gLtKA5/cJUGPgGD6IloeQWk2xGK\
    6RD3FeNwfcsrKgeoBnXFQNEEUZI0oC0xiSVKGYCAw0NfcjL7M1KTJUCIAjIaRgO5VDKw9JF86iY2MpmKCwLMrshd47mN/HsJK6iUD+cGYOnEsis1nZ\
    GNA0D24GXDMSTEGuowA2BSmvl+Hg5M5mimWUKb2URLl9vBCgJIWXJooD1EQ3YF9S+hmWgrvhFiiJ1hLzC3woCMmDBicFFLJZwYNEBJoNwbEhkXY3Mp\
    QYWQ3ileEYiQEcbO5HjJp+E2FWsLzAS09yDGTbIFORVnQLaifUGoH2g82nBdqLR+MeyNcQ+VhLC7yonz/6nGj1ACHEUgKaVTUklR/THkW2jLTJvBfR\
    BCyIivZIBpJ9OvpnEQ4JMazXrZGnqdVjk29t1VomNqI+dllXF7HafOXPltb6+sFbq+KPRtRcl8AZHodGAfZeVesorICVGjBjZIxqYRQBKfYa4AM0J4\
    UCoCE/b9Ei0EIHRYZVLCo/Lz8fmpkHYChLQURFD6Wdo5EGtjzKOu2nAoGhTrqKo+9ozgDfDNyYO0BT3GgvF03dDMyQ4jz0KC9c2WBTN6Bug7lngYPM\
    /IM6ZiQcxHwlMphncBBhuzXzEMh7DId/CFAtI+odVlIt1TzPAj3o90gHLLiDCOdOTnY4JnySF6KwyuzY1pzuGC3qST5im4qEbbaleL+HY099IAoZ0U\
    1dBiYAgXiU6VFvjByM9G6AXS/ouxtYTGbboe5U9M2oWl2zsh8RsKIUuIP1C7QUEji3SH8jRANHKWqfAFCXpEaUuNnPu+GT2EZK8GqxFTRfiNU0hTiB\
    Z7UN8IHHHaDW84IOi5EgocI+8alEcU0qj56QIIAz1a3vFxl/gFft7F4OYSPsD/EUEqQm3m/yPOkHOw0D/Lx8uA/3cmQN9xpam5+WzLfL9GSMCHC0Qv\
    LIjLEH7NDABD7IhyQ1EtSRMfYwgSBLw0ASK3Oh1j1gGzYN0VXXofUP9QoqdD6RrIEhlq+HOIABI5LW9wMUHXmljlhRabS24tyNNv8BHFY4h6Pth6S0\
    eRXcDkninJB2nMKL5vcOjA9DDpxj0tJTFxjJz/SXp5nYT34nBdUztfPP1QSti/OV9lTUn22GhyNMgDspnGfT4sGwTiU0GbWn6vqV6E5BwL9CTdSsey\
    7UNcRHumG80q8qsYKRgdqzNHKeC/9ye2iWjVDC633QHC+itBraEKYY5GAYZ8AmiPYUKwdsgQUWWGCBBRZYYIEFFtxdWP34qjKbcqtABUeC/h5AJao3\
    jbNkFQ3wPTGjvAa+J0bEfE9sotIeb3of6/Actd6B2ge6j+UoIDSzWTDWwHifEudb7Ll6PJyHCvuDYfE348N6d2iW3t/0oPrN2Xq+rrr0ePZStSxagu\
    qovWOFHu8Eql+tQnqP21fq8W6iuh1dTMvB7dV6PMcTalm6Wi1xhqenQY9HUAjfg/jE7V49Xg6qV/oG52+M8kpBN1XV+592Qr0JG7nYNtC9NpxnxGWq\
    xklMJlA+D9Vhji9TU4d92Zp6qjKHTeevwvdp89B+5cfmr1rm6ffFgrHtr5D5E935ejycQcaZZmMGu2+m2uBXBoiPGvL0+EY9tsAc8HsgWHA2JGnsd/\
    DvJ5HSrqCmO76MfJGDyE4isrei/kSwI7A/Li7OproclV687cj8iDfSwo57MO6OvG1zpDg6Pta/psLoeFh/T5REx8N+9Dx5f+vVZ84pcllGpuufs86V\
    /C3bRt76/ixSOFlLVu06Iz978PnOlPh2+UcV33X5nA+5Dp685dr7xjSyJuU6uYfaT+ae7pBLd4Xk889cIp/tze46t+53ZO+3Xidn757R+dMkQd7n3C\
    Ef2P2STPRu71zW88tH2zd9s+Q3j9hdnX/+FbnUOZX0LpjqyrhyQB5/9IT8wfJk8uy0lK4f7pvU9cm654v3T5/ZyXyFcKX/8QFyUffO4skXQm+2OHbL\
    WZ9ndd344i056+YG8ulrb8g11Q75Y9Heldj9B/KFqlNyy7FdcuYvLpPvPF1aHL/iNFl0cDZZ+e0XyfwvPpcvL15Rcu24vXjvzIvkrs0Py5lVn5Scpc\
    d39WYmy9fFr8l/vXJGPlD3DvnfaQfll9NWk+vJkPzo6UtkbU0FefLJC/LW+FPkzENJrp88fJPcuuaVkppT78qrPn1Lfl+Md/W2bSvpKjsqf3zjI3LP\
    jTnkuxWvlGxJsMv2M+91Hp/ULv/sX6ld02d+SB7b80Dndef6kpe2r5X/x/yYTD6b3jVh8gz57WVpXdde/VBOemayq/jvj5Ef+Q91XnVfLv5L6iVyKu\
    +S53xwruRLr1PkpZ8XyFfkN4uP/2cvucbXS+Z4zsitDyW6noizd/07sJt8+ZhMZua+LzMrf9+5/dW3yfJHsrr2vjeD3Jf0Gjln/9biib/dSf4jq0Pe\
    vvjX8s78HDnj1lH5Qk6JfHn/BNdnRa+VFG8vkzMaviOfPpfsWiHu6Ox+IdOV2dZWvCrjRDG391MyPucHpOWNLbDAAgusuDL2uPJP90VcOXry6LHkoZ\
    PHxftEHub540NL9NwOlI+5Wa5/LrFgbOdj8HNs7RI9Hr6vOFz5Y5w/NOZ/U9CbvYPNe+L3W3GpzXvCu4YTNXWVhnles2GpWt9WHpsdVVdadmTZUcSO\
    HKhsL9fjGS+U4gus2K7u9LsKxrxm0VJ8PhCmemxBrPEF+r03wTy+iOsTbwzUP9h45CqKR3oMHNeOqDxUvYoL+8W25dHxsf6VVli6dHfi1u4F93Pc2o\
    R+t23Sxa1E/9+RssA6bzVeEPuftJVGfUPx2TDNi+ND430E/fea+sat6Q4X4rGUmD+RmH8bGTz2A7HayfeqLTuxYOh2UlQ9OnZivI8zWnZyGN3raYsx\
    D5K2xnp+s+ykbx6kYbUeD7/nOdx5EON9tBSiZUh5EGNcqb3PBd95fFBTh3e/sjT1jCh5kZYaZFdPxWZX9jrLriy76vu9z8NP9bUr5ZVbw3lUOqTn10\
    hepLpGT9eoxxb097xm7ge2oQ1tXxubHwjW6/ffgrHtB3Ce88haPZ4xP9rfi/vGvKkjRj9QW6v3A0Y9tiDWPJZ689AWp/+OKpazsT74vNYplNc6YuCo\
    5a7KQ9Wr+PB7A93u6Pjhe8frouOFz8evW3oFIc4gv7hh06sXF5pHGC33mDz0+eKk4bOrheae8/7IF7d5rDyYBUPPg5V6RicPZnyPbLTyYEG/ZScWDN\
    1OmnwjaycY8Huq+L4R/t4a/i4azr/h77NJfNDN0s0069b/H0PC9x9GSE7Yro3vfQ63Xf8fZg/Ku9hnAAA=
    """
  static let secondTimed = ModelSample(
    name: "secondTimed", file: secondTimedFile,
    inputs: [
      ([2, 3, 6, 5, 2], false)
    ],
    outputs: [
      .init(
        name: "batch", shape: [2, 3, 4, 3, 3],
        sampled: [
          0.06839071, 0.2167889, 0.06839071, 0.2167889, 0.06839071, 0.2167889, 0.0603644, 0.2167889,
          0.03456435, 0.2167889, 0.03185561, 0.2167889, 0.06839071, 0.2167889, 0.06839071, 0.2167889,
        ], largest: 0.9562726),
      .init(
        name: "flat", shape: [2, 3, 6],
        sampled: [
          0.06839071, 0.2780184, 0.2167889, 0.06839071, 0.06839071, 0.344328, 0.2167889, 0.06839071,
          0.06839071, 0.3430562, 0.4164143, 0.06839071, 0.06839071, 0.3007718, 0.9058443, 0.06839071,
        ], largest: 0.9562726),
      .init(
        name: "lstm", shape: [2, 2],
        sampled: [0.08981199, -0.3078968, 0.2337794, -0.3012035], largest: 0.3078968),
    ])

  static let secondTextFile = """
    H4sIAAAAAAACA+1cfWwUxxXf9fnjMP4MYM4k0NM1oiQxcLZBuMY3dxQbXyK3WMFRaUh0WfvWdxvv3bq7e+YIckD5kttKKE2rJAooQqRqSaMCbaUgNb\
    m5NKISaSXqpkBJCyqNQhKIohJKCY3T0tnd2bud9Z192KeEKPP+8Hrmzb598+b33rx5u/b3gp0bqisXVTIaOZ1MKVPHWOkapmVBsm3yH8BXFl/H8HV/\
    idlfpvNcuL8Oy3c7yBv77u7q0hrXbJRRBAtwMpS+jBTsWterXTeTcGCOlpDjYlKYF0NbeSESVRULLgMzfG49xqsd11VMEMO3hpmPUDnEy5wSGuFlRZ\
    DiqL+RZfU76zI6OAk/KbeAmdXlBfDvTl1ePzcwxMfD08qptMgpIfSq1uUY9hiQ4oNChNH1YqaUV+vMynPo/eU5/fdsudG+yBTmv8FbjKuXQpn6r9Y2\
    94tychxC6oh2DfNxhUdXPtbPh8NCPGL6N5fUr6o0HBL5EYRt0uPZDE5JvAYbjXaUMf13DOO+CvmJixG5bbwcinMxXmGm9BPWaJViOeZ1jsUPK8x+Z9\
    bXHZa2xiuztMum9H+mYP936v2OnP765GJyfzape/3GHtZiMCI+IWpZ0dK8wmvElszzNPuj9ZHkQVHamo0VmfiBaLtnQOQURbeop93t2cR/N8HHVYET\
    PU1ujxGPUP92jzlA5ZOqxtIXQkE9W+wi7owPJ9QejW0T0c+pA9GQoLFDSpQb1kZviSdEscm95n40NKxu0/s8QlxtbdFuVoY5WdG6BjlR4VGHzEUifN\
    jSYT50qySHFe0WaVhFkR2pj8eMjja57Rp2mWDNM0feyldlTohz/aLGUeUEb1UU2ZXDqk4xOe2nNj+DGRZiiNXi1XRNqNmeVU2WBytIkqCtgvAQMqOm\
    G3KfhK6DR9/CVlj4+rzJGd7NxcNS7J64MCjJMdssY0J8RLfPcu8K72rEQ75qdOC2wusm1tQe1WzORwRF5WU+bIo3ORZ10aCEyMlYXWPeHm5AFUYEdV\
    turuVupJ2i21nNsmOcMhRCN0iW1TYsKPLxiBo19cixvutRcGruzLO4WuS6jnUdFETVAHprk277OIpiCpqJtr4t2rIizYUwr7tCs9Ye5gzsIDnIrEJY\
    kxLmVC6krQWn6jpEuTiSo4SQ2ro3hQWR03AbkjmVz0iKyFJiWBPcbBpTH6RJkHkxod2YUPhQv8Ap2UlgFWeHn25RkiU1N34Khoem1yz1uBetv0I+f+\
    pn4tnnBJyuzwyAimXmAqkuchIjFyaRRfs58ZtcsleSRASPvPhE3ngd8JwOWEM8P4ziizJVOOzU9vA82oRNXoH6JNBy5kasIkRikuENFLQ3JGjvHx3N\
    5EkOWx5XxjDE1cz7ym35lZkXVljzrRz5oXOaPGVOnvzGHD/X8ryV2oTavUR/tZVv2EIfUZXJKy3zsAgw76sh+FkBZn+DfV4rs9tZu+Xw1FtOzxSUKF\
    GiRGnmtOlbGztZvepgkLuUrAMEcTtK95uC6sR2e01fJ2YKrhPPKaDOespN35PQOmu2zmrWQS/enLvOytrqsbOLI2UZ3I1XkHHkEK6/jt9M6jW23DYO\
    t8dXku95Am3kuChuj7Ub12Um/teR45hv4LjWaXv/0EWOW4bbwe4bI47Y7VWFK9fGex0XY9S7swXr6erVZv22xHqOcWbPPHMt7UpdBkvUkU29AkuM9g\
    Puwt77eL9K4xGNR9l4hGHD7HST4yxHaZ3Mk7Ppn22zzGtcS0h/t+OYUm4yv98wDcfilWAdZFyx13fy9TtQRNHurHd/BfPczEIns3BHpg7k1PklJSWs\
    ETeMCORgk7fiFbNpGP0c8uWSTFxMNk09PpNXeyiWrLTxX6/CvysO/8SzO33pziPwwysfgD1XloO3ul/ybS91QdfJv6aO1eyFP3u/Or1o6XvgjT1LUp\
    c9D/qefuJe+D/hOVB5uj49p3Yx/O2GuvSlX74HnY/U+jv+tg58EDmUuhg63/Gn6nOgQfLD5e+e8d3yMgfO/bwZXoCvdBz7eB/Yd7gR9FVdBnu4F0HT\
    if0wsCsBzz5yDjw+sTB95r7fgYnHXgZ37F6c+olThi94xuCB3U9DZuKJ1IZTv1q7d9ujvt+scflTf/w1WO9pAOHVDf6bLhyAFUfG4bt3VoLTjVXpZ1\
    6oSX9031MdLy5amhK+xvjr/7AEfP3o9ztq3068knTvhgs+WZC+8umrcMHVIfDwpcOwr9cNP1Rc6bKjvwc/6jkOk2/sgvN+cR68/nCgw3HXCdB28A4Q\
    /MGPgffTT+D59rt8l465OvYtfQfseuh2OK/nI99pviI9Ma8SXla+A/984SQ8sOV18G/PfNh50zz/P2474/vLQhb854e3AfnNzaBn10n4+MGnUlWOvf\
    DI8/9MXTn6MdxxuNb/38aD8Kd1m8CDIAHXnjgHNvd1gzfveRvucBwHSw85/c/ffhXs+PZLvr7jb0GKXkqUKFGiVLy80kWcVx1FyxtP3WqeoEkau8Hs\
    kfu7raCX1Ha68/aTrfS8Tc/bOep/K8lx5nv2YtX/MnUrW/2u2HWrGgu4q02vdmY9PF/d6ir2I1drYX70/mrqR9SPJtet2lo/27rVuJesW9lxTKnQ/M\
    J4Q8CWkPkFa8sz2FnnG+/kyTeSn6s97HUr75rC6lanVlEsXU/eyhYNRxcxjkq/kHkrs5ZE/XT7bRug+y3dbyf/fd/+dnKc/XvPYv19n/19chXWZKZ5\
    qz0ONFjAXTNFnroX+81rvgLPewHqN9RvJvvNWV8ev8FfEc/Wb+x5anItiXc7jinNLE+dz5BZgL098/ziMs4vAuyNl6dmcbXTTzFSzLzsWfwdVJTIy5\
    j8/3eBEt1fLPuL6ZeBTjveDOot0nPNfMj+/R75/w0m52X1bj/WMcCsmsusuoYP9mZeVqifvNZN/YTS7P0k2v3Z+In9+9Vi+8n/AeOVM4IoSAAA
    """
  static let secondText = ModelSample(
    name: "secondText", file: secondTextFile,
    inputs: [
      ([2, 7], true)
    ],
    outputs: [
      .init(
        name: "dense", shape: [2, 1],
        sampled: [0.6212047, 0.6210316], largest: 0.6212047)
    ])

  static let secondNestedFile = """
    H4sIAAAAAAACA+0dCXgU1Xk2F8uSQA5CNpzbtdIIISZAa8DsmwAxRIogl0QwXSbZSbKyR7qzGyI0klKBiIoWWkVDhQZbExQBixzKvgVEDZ7UCoKCHC\
    0QpFoOuURJ53hvd2ay2WxgG0iZ9/Gxee/987///fNf73//Jo/n5eTGaHpqCK6p1UQEEUuIWxNq+dXSPp6fgT5V6BOBEXVheDySn9Oi8ViEXxcufXDy\
    xHvu4TpNsuYlJEX4UBNKuxVb3j0j7uc+81Efy1NDmBTOajfRFuMs2lxS6mREcpl9jevGIXmVy3U0kYfEtyvRnZXKmbSDYozltIMx223seLJKxT8Z66\
    VBLdGTKJEwq3h82ehnNY+vkCqaSdtMreLRiPCESeiK4fEI/Ciy24rNJQRPFxEQX2JPH75wfjzKr/4ejhL6jYRYf8Na1N9nUoVPHebjAvReFdG+pfR3\
    ncxvXJr/v10Xy2veHUIfrx9NNCC5j2b1REtYqEdoh9FGWWmGCKgnKpXED+HPSFGni6yvkfXVSLdwv7PMHkTI5iPRGO5HyeY78TSG+9XTfYOkflneRo\
    8aP1YlUkyJfWLb4LTBGWnpgm3x2hu2OWkbY3cUW+yzfLbCaz/YNkdfZKEYhueofrhOn+uyFTlZ00hZ9Kk6vWCP2PE5egxgdzlpBzfndFBmG1Vo4Uad\
    DhfNDvEvh2H70+Vo77WVuZxjuWkZ2kLKWVRqNHPTRqaUKuOgp9tcFkuqLpP/N6SAfcDkfISf0bMboZxDBnNImDLKwXCDxZSF4VZ3UCUltEk0gBc3W6\
    kSmnvEXoa2hmAq/QGZbYV2l81ktLEWmd9LAQsm388ou618cE4LLCo2OxhnCyzyt5Nis8Up8G0o22M9lI11BYx5Ns+LIYgFjNNhRgRlpOoyuKEyymQy\
    27i19Qy3NIeeclLGYrvDSjm54aJSysYiY4ws8TxFJrOF4nhgdFBOWoyrxGF3lXHY2QE9xYpAOQ/HIbGYbTTFvzcXQxsLzRTj2w4i1mwzO82UhSXZwX\
    OC9WYuftd63t+mieYZnmkSZo622B125xSbmSNcxlOG5l8pJxHc23LQJWaGZRZtwk/jGY6u66RjGu2wM9L1A6+Jds8CuCyUA60qCK9Aj98Znrtm5yP+\
    ZxFOlgSGFx+nDGWzCbEQeyWvmRBPn+6V8HT+35zKggJ/kt2qATCzEtWeBmBoCAwAR7IxODMgBb1+YyAgZCfKFYugWIR2twhS8fNrFiQSH9g4jOSUdR\
    wnTCzHBHEIJPW8brdB7KkKM08VL95Wu5W2OV1WdiA9bdgwdoQuY8wWXgLT09LTObEsYiF4ViGkTBElXqOQZmW/nSWghLJar3fR8Ta6TWta7eWs1hut\
    NGVr7+2ipctZoaVsRXQ7b5x/wX6VRngN/vWQe8ifNgnPBKFOXrluWZ+QxonVqYB/gPNzPjfpT/0KOEA2zPYPidcWIJvR1hJVODLwEZTqxckOZwRU+0\
    n0r12spplbjAkc9ln6m9n9c9gz/Lr+trpzdqchdebY2wZ25uWsxpgUb35revPr8cOcuCpeWPHC/wde2I8aTKTHTgkg+A7a4mqD3FupCpaDFhfto8VG\
    l7DaVU4bGYudh2dFnkNY6qCZUrvFJIxUVkr8MHKGLcYG7OTggO42h7YxdAv7Yn0k+wbasCsX+6qx71Hsfgc9xfneehtiO0EOA0d2I0ymlgTNZQ1Wyi\
    SUCo/5I9O7CS+dLJm+0cCEsrJUSFlGlLOvu4S+325nhbekxSCtjJ1vg4q0FlTNpOkyk9nK+MsX4aX8bpjnRfo16zp7BrgGRR/STNEZe7GTNW6KpncA\
    TUfv3J84IVEL4kgZxGFSWIeH4LTQZytYrJX4Hkt0vySoKbofE90jsTIugcPPccTiOy8xPLtu8/s4tvGeEd2xieEd6OJKI4PnbR66w5Pg4fbO3xsGvg\
    eLaeH+rKv33lG0zp3cexuezvW7ofGuknnhlXMQuConXrwvIQS/kwt5BCxcvYLQkv3AiQJJDO7F16dleBz98c8kILgEP/B8hIUwdyek9PiyF6JNc/eF\
    fvHxcL7Ns62HjO/s+5YgSpLxl5sXI/Ddi3rfv4R7mF9JzealXEPXm0SvluAk3PLBxTWDF3OLIHqjz24iODG3+vjB05xLBNGXkMqhoF8+VvWTrYPmZV\
    gI4rRKqVm4FdqkceNzVHzVEarPiZDWAeShfmmUwqtg6sTk/Gq5rosIuq4rOqh6MyLoerOYIOotdRlKvaVSr+Wrt8R+MzNVCofjJa+9CIk9ivDKXUMn\
    qT26hOq4tKlSunYbZHCor82W1oteypbC6Uag+tBR0vrEzMlSuBmoX/VAx7JHcn5FE6Wi+lAtIVTK+grfWqt7w3VgYeJ4Ve2LKaJF/a48DpWkLs1bT5\
    uG6kDTg6v/rhii2CPFHvnsEdbThnQpnDyQxYEv1uPM64yPZqRJ7YJcjpXmv+HvgWDGqXA8E6GSnMvlnxEtjDef1/Ko43T90JiOSFITSXO953g1Px8W\
    FqYS7IhgkcJV24aiymDZiSe/HeLuMK9d3JYVGB7LX+lgRZbErXZTMpgc/R1YTtWD1D11MHuxCx6edwzMv5LkOfjQO+DKYxvBwJo+7pfUDrhKXw1fq3\
    kWElcWuHP3vX73ykd+Z3jzLi3p/uRvYJS+BzD9vAcZ//VrsNPO3fD4vRpwIDna89yqrp4zDy3Jqu/Z323+GUHGfdAXDGtYlNXtqOutCl0NTPw+0XPh\
    h60w8dJM8OjZTXDy/Tr4DaP1RDa8D5aO/QxW7FoME9acBDsezc4KH7MHZK4dCPKe+ANI/+F7eHL4GMPZj7VZtf3/BRbPHgATxp4xHKA7ea4kaOB3zI\
    PwH1/vha9N3wHO67vDnPgE8sgdBw2fJ6nA5d/fARyf5oOxi/fC+WuXuKPDV8KdL/7HfaHhIpy7qRv5Y/Ja+NfYSeBh4IJ37zkG8iePBp9OOQrnhn8G\
    +q9Tky8OuATmTn3FMPmz/XD8ua3wEBNOXllWZfDk7ITfXDgFll8YBPaPfsUwJ0ILtXu/cH/cdSV8uTHG07P/CbBreV/3d/qHDc8umAavml8AmgNxns\
    7d+sDtubGes+tPQPW8bmTWlyPAqZJ17tPGk1l/jzkGethJOOj4QUPvjRQ4tjoDfg3fyvr4Yi2YWnwFpBTthZW3R5ITwrSef1trwF93QZCQegia73vP\
    vWD9dnDPXYme2i/6gFXqDWBQ/dysLm8vAl8l1sEFw7fARekpMP7yTng0xQBP1ncmz2duMGQtyIHxM56Eew5qyDFMtbthaQKZsGxZ1vj43Vm22nMgPO\
    WPgP7Fu4af5mxwfzK9EZTdtt894JCKrKmM8AzUvOp+ea8na9hCDWn/YRn8sNNWoNmfD+pnzAd/Gt0PdDkYSx58/j74m6bL7jMLN8L4KI1nVdE6eHxk\
    E/i2aTcYd9u3sG90k2Hrbz/cuuT1RsOzm0aB1UutsNebMeSdJ37m7mLuA+YM6A+O37UDjlsW5fnIud+dn1kLer66HaSNewq88JdvYPLFHwG5ZAvYFN\
    MIPu1xLOujgiawOaeL57lfxnoaihI8uuPPwcWzX4Czmzzw8AcvGf68Isbzk9u+MpwY8hG8e8k0MFCX4Jn1Til8pi6K/GxLlqG8zAPeSBsJ7kxSg+3r\
    3fAnezYaqktjPG9M3QKYKTHk7qr9oDZS4+k/IheCVUY47ew3sPYPvYBux0aQctwEzzd+BaIWbwRPf/lPOOH8KtA58RR44MctMOrKBsPFRweAPz4YBW\
    LjLkEmPhf86nY9aLj6Lpg5+02QNmMy7GStBr1fPgKmWs+AeRc/gS/RcZ5T44eBJ+5bC9cvWW744iU1uXNMdzjk2HMw8u0p7rrMEeCNxPNw19Z4uEZz\
    BA7402gwM+kDwExMgikrWRkbMdLweNxa2DmjBu5LmAAPjZzg3vAU4Zk8ugbszdthOKAvh0nvqTy7Xv8zGLn6KKyZfgTmNx6Fh2oJz9W1l8HWd5+CF4\
    9YYWTFh6D+oQSQlLkNnpuzlHx640myML6azK5sIO/9/HlwWz8Iv1hxFZRuXwOrpv4FdNkT4RnzVpi79/PdPD3eN8F+bxXDX4cvBL2SC9xrU9Sef6Rq\
    yT5//xas3nwRJr/yBFhwsB6s7d8AjnV9AJz9vC98+1Ck58zSzVln0l4EZ8+64RsrnobVj2cYBi1dBv5Wfw68c+YYJH7YDrWdN4Mlz2aAiJ0LwZoaLf\
    nY11Fk2vZPwZMjV4NkQgX3LhoEzIe3w3O2FcAw6UXw5oWFgKlf6E5Znwh3DnzHTX0UTUb1Pko+o68jJ5QsIgfFWwxXU6tBen0czLv9A3DmS4J0T9TA\
    ZQu+gmmXV4AEexK5JncfvLp6Hjh7+D2gG6Iir5hOwG3vfw8bDiWSV8tPwfd+/y4cP3SzIVHzmFvxNkq7+eNKreS8GhGyOLHsF9KMA27VNxk//H8P7B\
    mU9yglxOdtouXvWytNOW+LTkH4/JGZLZc3od0f6ryVLH8n/V5z87xVnI5ENGYTQ7sQQ5vQARHbgWD1ZDPKAzYQweWlskcreSlFT3x6koLzRKOkcL57\
    bXGfvwmW6FF6G/VEnr+OJuquK7+Lr/nwZ4JIuBMJdP+M+t1l89zP8aI+t0ayqM8920fUjw+QH67LQXqYG5weLrtX0UNFD5vnhxtz2yM/7Mvjnf6l1C\
    9qxyK846TyWZUjhZPLuxLHB84PR7SSHw5d3F+F4v7ssBuZHz48Jrj8cLXyC1Vu0PlwW2bHOB/697dyO9Wav902XhrvKO3W9rf4WJg/TgqHqxxxjaq8\
    BtV/1aTIf94wfd7dIfQZ18tgKtUTgvMT68YFhsN8104MDIf1P2WS4ieCk6vDHcRPtBc/Tiv8kPCDGNYx+OE/f3bpASm1rebPpinndiWOaF5nulJWZ4\
    m/3xOqOlMc98rrOkNdHymuh+S+WyKu6+4RKP81FeUDHgwy//WQokeKHvnJfz3YHvkvX31k1VRZXksmx0oLNr4QImtVmMpvnqt53uta441YFG/Ibx4q\
    boJzjSj/VRBk/mu6IkttiVvDQyZH2cNEHq/Dxa3rKKGv1Eco7Vr8LbY/+ZRc3oQW6voIrRH5awprXfvUR+wzIX8e5PluRqkSlyp60rw+osokhcPfZx\
    f3fdUR114fkV2I5NCE9SS09RHiegiutqGbqN9bNt8Ln29RX4vOhLifjGBwv2eA82EDjeL7kuD0cPPDih4qetj8fKgubY/zoS+Oj7VK9TkT9fPtUvlc\
    SUvh5PKuxPHS+giVzE7K89GtzV973D8Wxf3ZMorbtz6CsAR3PqwzK7agLefD0MnJkx3kXsO/v5Xbqdb87eEyabyjtFvb32LrWGGXwnXc+ojlHUKf5f\
    URKY7g/MRue2A4zPdMJjAc1v88p+IngpOrVzuIn2gvfmxV+CHhx4cduj5CWyGlttX82Rzl3K7EEc3rI7bNksLh36Ma6vqIKhc6j8/C+bPQ1keI82Xc\
    76aMEfX7Bsp/IT1qnB1k/qtS0SNFj/zkv+a0R/7LVx+xskKW15LJsdKCjS/810dEhDy/daCF/NbNVR9BzA0y//UbRZZuTNzae3hHjlt3zxP6Sn2E0q\
    7F32L7UzFPLm9CC3V9RGaV0M+fh+PW9qmPOL1Q0ROlXb+erJz/v9UT3PDvb8Z/3wL/vQxcb4//3gb+exn4nIn/PofTXma00OW0xWi1m9j/Bb1iQk6v\
    EO9EevOpp38l5Yu8HgoH8NpCKZy8HgTH8/kuKZz83Iujv9gqKZzczuBzd+bvpHAzUL9q/o2VN+/3HmT0hNo+/hdys8FaWIgAAA==
    """
  static let secondNested = ModelSample(
    name: "secondNested", file: secondNestedFile,
    inputs: [
      ([2, 8, 8, 3], false)
    ],
    outputs: [
      .init(
        name: "out", shape: [2, 3],
        sampled: [0.1359954, 0.3544965, 0.5095081, 0.1340906, 0.3246092, 0.5413002], largest: 0.5413002),
      .init(
        name: "row", shape: [2, 8, 8, 4],
        sampled: [
          0.9382209, 0.4526854, 0.5559433, 0.9448957, 0.9007357, 1.375404, 1.114578, 1.020888, 1.193378,
          1.242598, 1.247283, 1.040444, 0.9511547, 0.938676, 0.816432, 0.467591,
        ], largest: 1.591435),
    ])

  static let secondDynamicFile = """
    H4sIAAAAAAACA+1cD1AU1xnfgwOPE5A/QQ+L9npJKVE0/DHR4N07qIcSh1ZacUJDmGPhFm7jsndzu4cSh9BJG2ptx0mTNmWKk2Gwk2jTKmmdSBvv3S\
    S1LbYdY1Olmmq1Tk2iaaaJMYYEW7t/3rvbXY4DBNFM9uPP8t739nvf+/b3ffvt9/b4bpVrbZp5oZkQyWQijEQGoaTriAYr1W3Mb0RHAzpuR8c9Cbg/\
    SeJZUH8Gkm9NVJ9Y+/XKSrFxXUMRRZAAE6HTZ5GqKitqxGOdGg7EUIJ6XJvPQzHuLRTd6uU5BS7Lb3DeTIRXLa5TiSoE33TiDgGVm6kAybnbqQBH+1\
    ihP9dgkM7MiOhgUvlJsgLMBkleOfrbJMlrIps3U6xnQjlmhZwElV5pkhzZHs0+toVuJSS9iLjyLClReYlSf3JM/z2XPDX/9efJxyIdyp9p/x1A7Rp0\
    7HPd3HkxXqty5baXwP7bg+CbKviJhWDIDirgZsk2iiPi+olBbiUhOaqjKXqPMirac4SfFEU7Gfkqbhs145PixgNi0vEgZRL2WbdmQ7WBQAK18Umgku\
    UlxcuLkL5YvkA8xXK+QAvj2xKNFZH4IdA2WzNDcpxkUVuZ1bY2yDbzQmgkGVuh1SbHI6F/mw0P8HQIf9HNIpcPkDRLNjFiPx8IUkKXdHk4oV2vFfwA\
    6w/y1SJbI7iJ5Ju9blpkuzkv6RdH17NBhim0Kn+XNginefgOiW8TFkTypSWiKM5PBjixs4VkOFGHANnaSnkUHVgFuo1spcRTfH60RDSmM9Ygmm3yBV\
    mPmxUis7SiBmGYdlVrfGx7iWscUwld7ePYKdZCWmiGl423QmgJNypWuCNw9KOSQUqRBTg+QCN9SgqtJWKXn/R4aFac2saJM4viSZ50t/gCbSQvKeIl\
    WUEY5xZ05yU+zZCiCdwBkpfEFxdai0VZrQFf0C9KFzpspICEdmmcKIShWYqULl6Qo9xNNMlFl4OUpVmap0lGUDkgGUK4qQWlVduk2+5yBZ+TbKay5T\
    rGF/Dxm1haVFxjUo6SrqgIBfFiBahWmhOMRXnw2Zgj6jVNPR6iAj5OPX/8OdHqhQFBhgygWWXUyvrE5EjWpfmO2FwkU1CBk+DDa0SOYSgxjIE3BsL1\
    9RF8F0nf2zobGmLh2kX5ee8WmqPiAtyDR00B5RPjGmPxNsD1rUDTjSImNiwK0VVytwUZnvYztHRKcaHi4t0ObhtVJubaouy4uFfhMRb4kWPEx/4m/0\
    ayTbAU2zou8IP+KSAeQx3H64lALKyNCvh9TAShIj4pgadcqqxBrDUqjRB/ocKVayKZCuFhSAgJNT5f3CX7Bf4UFj3RIjdTlN9Dt3GxbsF4qlirk9at\
    XFaDNFBMHqK5hzrKNYhDfEFeOyYiSuDX40nlEzo7jUT0WU2koF+dR2K+eJoyD8O5XOQqENHcUnmeiERlnQTLlRRXyBkvjzOPk//NRe25innuEUNDWR\
    HKp2VKU/LlmCyNSIvk45p1ICHpqD9vDD/qowpx0eeKJP3ZSieddNLpRmjjVze4DFKVQSarUV0HqEJtb7Juq8nUibX2mrhOTEy6TmyW+hNj1mMHF6n3\
    XybcT/mCvp+i12Oj+yk4L7PkqcfhfDISD2Yk3iRHcDeQq443J1F75HNqvQaWacah9sg9KG6hfu8q9bgnUXugTD4W4P7V6nGDqH3SIR/RacS5CvU405\
    eRHJd6P2MQqMedQ22i4ubGG629UlGFW97/sRDyTli0sD1RXTtB83ySpggSqTj/N0WfBQzSVzQeYb28i1E8sk4uHtXdqccjPR5F4xH25z1W9TjtMyB+\
    BMV+t2qa+U/5YrUfa3GsU2zC73lgwxlw3mM0qPaHtEfjOP1j+RZJdKb186jPSiwwEQu6InUOk8RPSEgwyHFEjkiJhr670B3AoNa4bhby6oRIXOwrjD\
    8e46/KpmNJSf0Hc0Ft6hWwi9wLCk/sgeU7g/Dc4xfAE6MLwmce/h0Y/fZLYGnvotBPTQG427Yd7ut9BhKj3aG1J3+5uq/jW47frLQ4Q6/9CqyxzQee\
    e+c7sy7tg3MOH4NvPmAGp3NTwz/enR5+/+Gn7HsX5ofoLxHOzD8tBvcP7bDPOx98eau1F+Z8khO+eu0QzBnZDB67fBDW1ljhu5wlnDT0R/B09XG49c\
    hOmP2Li+DVx8rtietPgFX7l4Kq7/0QFF37BF4sW++4fNRi78//F9j56BKYXf2+4zQ1JzyabYZXuG/Av14ahvvqXwUf2u6Arqxs5z/vPuP42wID+PgH\
    d4PA63WgeucwfGL/U6HUxD54+Nn/hK4OfQS7Ds5z/jd3P3wuYyN4BATh6hMXQF3tOvD6pvOwK/E4yB8wOZ9dMgK6HnzBUXv8FNzwwSF4lkt0jvZ80x\
    F2HYbvXn0H7Lq6DJxa94Jjm9ECLcNvhI6m98Hn304LL8x/CxzZtTh0xfaI45nuh+D/6J8A8+nMcMq8RfCVtRnhyy++BU2Pz3Pa/14B3mkdCL3nvmj/\
    S9oFMN/nhMvePOPIe4kEF35WDC/Bl+1HP+oHD7aMgoLmYdj5xSTn1xIs4X+39YLnjkCQXXgW0l/5Q6j7xVdA5cqccP8bi8Bu0wGwbG+Xfe5vd4B/5O\
    yB3WW/hjuKCmDWx4fh+QIHvLg3xfnhqgMOe7cLZjV+H544Y3au57aHhp7Odmb39Ng3ZB2zs/0fgMSCHwHqvt877nIdCL1W/zbw33kqtOSswdnbaQwv\
    Nf889Pxw2H7/d8xO37Ue+Oc5h4DuYTrppJNOn5a80qJ6XjXOWJ5Yk6+uOGDafpvZI3b9z180tfrfYKn+vK0/b499n9qieUFXu988U+9Ta+t3M123yl\
    OAOx17tSla0xqvbmUtRusrnZwfZdyn+5HuR1E/wvXlxtJx/EjzFoO2fjXZ9+O1dauRIrV/anGs08zUrYyaODgx/0bzkUaUjzxJ3Iq6lRXPtnJydSvi\
    Xh1LtyZvfe9TnbcWoH03rypvJcbft9ZJv98qoiCOP8fKtHiTqWaG5sX5oXY/Wf15u7F5a6bViXQsJ1bMJVZcRzcKHAcm6yc1QPcTnabvJyOO2fET7f\
    sUs+UnWyt0P9Fp+n5irZgdP9G+JzRr95NK3U90mr6fVLlurp9gwu8hauuR+HMt+PMy+PM0vM/vZqh2inGr/yME1q/xJtkJ+7X2PcGZ9uv/A2giBNa4\
    RQAA
    """
  static let secondDynamic = ModelSample(
    name: "secondDynamic", file: secondDynamicFile,
    inputs: [
      ([2, 9, 10, 3], false)
    ],
    outputs: [
      .init(
        name: "up", shape: [2, 10, 10, 4],
        sampled: [
          0.2569397, -0.7401065, 0.7553728, -1.600291, 0.7283734, 1.024907, 1.330944, -0.879501,
          0.4092998, -0.7976953, -0.3149307, 0.3255309, 0.7500634, -0.3513609, 0.9436153, 0.5039637,
        ], largest: 2.230742),
      .init(
        name: "pool", shape: [2, 4],
        sampled: [0.1837001, 0.4245259, -0.3408947, 0.753556, 0.07247283, 0.5124708, -0.2907772, 0.7385035],
        largest: 0.753556),
    ])

  static let thirdConvolutionsFile = """
    H4sIAAAAAAACA+1dCVwTx/dPuEGpCCJgRSP+VKqAnIqavEVFoV5g1Z/Uo3EhAaIhodmAon8Vrbf1qLUVxSriia1VqVVRdtarFq22tFVbtQi2BalHf4\
    p3tfDPJrtANlwqiq37PuQzzMybebNv3nznvdndJHKwuUUrgYE6CDJWrnkUovuP/tjrPglyLS7DtbjPREKtmuYxSa7BCWmyXEMo1CqP3iKPAB+/IB8/\
    Dy+Rh45LLiXwZLmMLvf39e/h7efn7e8X4uvf2z+4d0BPj+mRRqJWjltXEtZBIKA/zXQlMWpVrCKOEZSgliUp5XRPepE+hCbGR1cmVxI+sUmqGK1OPK\
    6kxcYocYKQqvAEPfNA4zp9j7ryaR4sg64oWa1MonkImkWrwRUqPFovSqtJkuuKlHiK7vp0+bGmw2DqTOS+qUpM0g6hKzlyo3FtTLyUiMcTab6xqiSl\
    0kvUy0sU7CUKGE9rTZuir/GIVapxbYA/3ZxIxDUEXRiLKwl6RBo8Lk6vVraAFatIwOPkdBN1InPVDM90upU8TkFo5Rq5jB2mQbppa4UqWp2k0rHpFK\
    y/8PG69g2/+P46nfqH1qLw6Fq0zF64iRjT/kNH6lgj1UpFTEotQljl1X7ZdE2sQqk1zGygl16YSq6UEoqp+pnxZyaE0GoUjBb8vER+dFEiLpMpVLRE\
    D4Lu0WDsuDRWrUnAtXqrisdVus4IqW7cWn29QonTMyLV6FYF070/3VecRp2USPeu69wD19lqsp6P7kSpUMlxvf0kEXJptAInqs04M1qFSqFV4ErdmD\
    U16c6nWn0NigxTqjVq7SiVgh45R5WEXG9hjIkoaHuW4lP0imDK1ElaTmHd6qav4BkHPEauURPGA61bJqMmHUOSEtcwUpnx68dTY41+HhTalJprmT51\
    QyD0dqzldGlSUefii05SKGXSaoo3qLoWhJhebblG17hUp3ngmjjmP2PlSaUGtNbKVYRaI5VyJ/yJMMnQVbzumtSaFLpVJXr46v7GT59ON5w0mRnLNF\
    2+8SAEfzkghAaHeJwuVEdPlMdopQp6wfgF+gb6BvTo5R8UFBQc1KNenAkwxRkWGxoDZ1jMqgNnNHJlEgdlGIXyIPPKgwz+qoJM3D8WZHo0Pcj4m4CM\
    FlfF8yDDgwyz5AONQCbuBYBMYMNBJrqxACZUnqiNn6wg5HUijewfhjQy+qqkCUlKrSJRqdDbk3+TQU5DXRkZOxU80NQDNFWaalSsqeq2yX0a2b/Ypx\
    khT8Q1NI7UCTnEvwNyqnyeoJcEgAhFXIJaIfs3YVCiWrcgeeR8duSsUuQLBNYqoU0Ou8S/O5SM0QGDigaHWm404Np/GOjiUxS0Lrz9nskemOnRAXSg\
    wQk3KuhRb0HQeCMjYtRYhxk9ox1VDbSBdoRX2RBtMc8uu0fDZcc1oWxZY8sOarhsotq6fY5nQMn/8oPmGm5oJeu2Q9nzOmmu8Y4WfwzEnzVXW27/IA\
    dhfKUdVT0iYNyqyqiqOMYyexjDMFZ/2frM+Jr1ynmIoR79svMTo05IVCjl1RinV3veYoVT0viI+e86jtMIBPTHgX60g36cwmeyXBEXryV84oMWhocO\
    tLdrY6dvYGMjsNBzVVEFQ3T76nm2fgKTCpl0AZNuM2PLhfo6V6a8JdM/l2/kWwMG0NwVHGLlFFkaUhsBT68ihQ/oG0mnUUyetac8M2O+ZFxD0KlhKV\
    bZZchTyhUKzI3s14GxX09rY/s32K+gVvvlibff6vbL4tgCS669GSiykeSOGBYRKhSYVaL6AhdjObuYfL6b8bhE5sZ84Uw+3vLVnD923+LqoTmDLEKB\
    paCVTnv0dk7n3YRCfQuHSh3aGOmzOT0X1lU6DusfMUQoYBpw+ASG5yQrH2Gk8yzssdOh90h0qTnHjqKZ1IJTjnPas+VxTGrFKZcxqTWnnODYMytf5/\
    7oU1sOfzJHrw4teGzgiSeeeOKJJ5544oknnnji6dWh2s7Juecz9Z2T27gb0ihepa8kseeMu5j8ciYNGcnaWc3n2fmMwUyoxx6bSw15L7xh9pvYhhlH\
    24bZr0MHxo75qXyl7Teq0j4NtKutMR97n6fyfPoZ5RrOyW0EiUzetQ1r14Ia7Z618/0exnxFTF7QyZCImGyUtzFfKpPP6G5IfZnybb2M+fKZ/M0+TD\
    t2PLHGfIFMfmQ8s97ZCxtozOfJ5MPDjddZOOd6ueuWnY/U4cZ825h83oi68SXKwxhf+PtlPD0JDrB2ul/E3XcM1Lj3y4SV8iLbGcuZwuTTRPwc1UXs\
    /s/V19PeL6PvU7H3y8zq8De4+FufvxHsyfsbPM6Y+huiTs/X36htn0x9o6Z9sg5/2Yu3X95+Te23qIsxny9nv2wcf7lqn5zSybj/DCZ/qAs/Rw3ZJ7\
    n6etp9UlhtnzRn2gurMQiZmRdaCCv3Upa3eso+L1JfvbkOweieWoraM2UigYuNwGVm5b5to683MzMTGkZrQDxz4c2uDNIKjTXyfE+uMve5wcjmd2At\
    ngVeZ7ehkKVJqGh2Mcx95EIVjPsKHs3ZC93S3clNNhq00WMB+jz9YyR4NI8c+HN2n4yU9yQHerpi5HdfQH+P1iALao05Xv0cWR/LRyVv2sEvbs2pVR\
    tfo26NWyHOatOZVHQRYC2/aQe98haJW/yadHCKKB05/+VM3Xuci5wfTIIZZfvQyEgRukG4UpZ5J+HDIWfQlBNLkdOOP+DIjBCx+aCzELyzG4QvXgm+\
    j/9Cf/QeJCn71lWc2fl3WDq1K3Iackvyi9yaeuRkh+4Qb6Mfr55Dn489Anc9WqFQRyfs8hsFkp9chPDwgzdA80MUDFl6Ds3duYJsbp6Bjq37H3kv7z\
    6aua8F9rfbTrTFYQRMhCTEXddFb/Br9On295r9U27cX9/+/rM/v7/z+7vp/n6oe9P4p6LAJ/NPQ3oaj5unV9t+WXtK9a/ZP/Xj+KkhjeSfuvpy+mXy\
    E/z5OWqIf8rVV2P4pxYN8E/N6/U/n5d/ujzIwLHrhfqnfc4WQ9TIMPhh1K9opvkZ6LzLBlvX9QHMHP2pZOSZ8yjidi4qJMyxR2mpEir0GLpx7xqsve\
    cN58M+lUyzcEWu5y6Q376WgbaW2lNtOl+BE2vbkXc8Jko+njcGlSvWgN0vLSnbFu7o8EAHqmz3FWQzuwUmvtgXrsXtIm9K/xB/b18MrdUY8i4pkLTd\
    i0Pxdj90FR0Uf3s/E0bHPgLPmHNoeidLbLiZK3U9IR22nEDg5FWIFEO/JuftPgwDejpTmRfcYaPNHvDOmiludnQRXHLehub1zkGLfD2R48Nj6FdPCf\
    ojyxa7G7xHIp4XihwnvI/OFthhg4gFZN6HTphTWpo4wjFfrMq8DeaeH4G8x3HJf0L3kN+NLYXEjufJroVCLH26BdXN7jNy6zlK3Gu+HaZ+nIZOWeeC\
    3fkoyJowFz4Jaw/NChywgtVD0f9VPCRvzd+LHK3sqI0xu1BJvwr4syIfhnX8E7VrXiHJnXUqd0V2qeTjff1h+4cJ6PUD9lj3K13IZgp3mNa1M5T0PI\
    KGpVlRp7XnyajgTGjz2WHwGbYE1my+gdj3K1icSQ2se34r38MI5rHF2N/g4oBhHQqFQqP1/OzrOq1XzR7JgpdKH273/wZsRQ7ssy+FH1oXi2uLJ7j3\
    B+vzxzwxPp7g/THTeMJB3DTxRGLIk8UTy/vz8QRvv6bxRD682HgiXmzc73Imvwv4OWpIPMHVV2PEE5ZPEU+w59tWtcQRpvVP63cU9W2KeOL0+ArYH9\
    qMWjXYgcqLcaJEJavQ0qlr0NQKChV9s0myYb091aHjJcmVgNOoz4ox0E3kRE3+Kh4t32aFnckRS5ITKfjSpx90d7GBw7tJ1OHsXsmCeHvqy9E5QIyy\
    x/JTz0OmpR3Vue9ABBulaEzZDZS58nUQHdkLniUydLf0Elgt3QvLLv6Ght/dCLbO1+C/f+cgq0d7JPdndIWP3rYCh5YPEOE4EN7p5AF55cdh0tQD4D\
    NhJLJOWABtt16G0Qm3YPb979AmeUvqWkQvWDx0J9q9Yq3kwiYb7NigViigeBWyPDqK3BbcF750votO5DqiHXaXUddPwmCSyzdAvOWCPDN0MU/ffpKF\
    LXciW7909LPTcFTYbzi5Z4mAGhmWDufCj0h+8UhGLl8LqRPZG6Df9l9R+tjLKKr0V1SYKaDKdz6E3ONL0P3LCchyyinIGucELsGH0MWADDLv8jUo6+\
    iGTi+fBdv330duny6GeQVZsLNzHhS/9l8o+6kdOlpoSd36cL/4ls86KCsj0Zfrl6EFC/0k3h+mwRdZt+GrW8VI8PiwSTyRH9KweOLnUB5bniSesGq0\
    dV06wHgnejnjCVfb/bDiYz+wODYfdqS7YnOuWmE+h3+A2uIK7nOC9fllqYP5uIL3y0zjivjwpokr8oY8WVzhEMHHFbz9msYVnoNfbFxxKNy431L2Oe\
    3B/Bw1JK7g6qsx4gorwdPfp6jt+RnT+qf1P4KHMR6g4EXGFe/32w5uAiE6t8gbFEWH0W3VepCMWAcH7s0HIms+6bnbGR3r9hWZPbYFVfj+j7C5b6Rk\
    ZU875O2olJR7LQDfrJYovNM3cOuiACPfskNp8y4hn4frwUntgu0Y+DMq3z4byoq+BlGAEHsku4IOnfwL5RU6Y+XJ19DXHxxHEYH7Jc52c8g3f1oNHd\
    sjdGF9OcQf3oFSR2+GZmctqEEHzci2q1tQrU/KUPuDsehd8/nwutt4cqenDfWjlyvm/v2f4HqyAnrtSUe27czQnXVbkSipxMT/9hzaMP87KpJfg03j\
    f8cP/yf43zO0LagTfu/1ub34CrpedBxdTykAacma3Nr8b+57NfX5LwtG8/4377+Y+t+lI56v/81Sta9I1efp7yvzl7GplHWX2HzlUxdGX2yvb2Eggv\
    2JC055TNV3sFfvL0DA8cdEtYyzvnXkOrZmNOHp1VxHrB35jq47DvDn2N+T3t7nxgE33Yz7u8m8v+0wmp+jhsQBXH01Rhxg/VLHASFjmiIO8Bh1BH11\
    IBIGXFiGfoq1kCwfMxfdu7RO7HXLHSIe+EnahgvQazuyITOxGBaVH0O7iUKUvfUGshrlhHXZZo3Jpm5GtmMdsIg5X6B9m8v7mG8ZevB6WTmEd7an1h\
    ZHo03ZdyVnAywp84IN6O393cgNFX9A9KgM6CI6CQdiM2AYNhPMLpyDDRXvAHl6OWAkgdICTqHf0z+BkIjTaIwuvpg4+4ZEtmo4suhohQ3/7Ud0MGip\
    +O+yv1DOX69hcyFHkrHiAGx8PBfNUubAByEpEL7UFwzr0bxyPfq+3bA4YMK4uvnYfaV0/KsaBxivFyEHN60q7VzQoPqnXy+JzAxMeaHrZY/CDsskNp\
    LkjnzSuZUSNl88Dau3DUIzUyIh6Vg2Wu8+Q9Ic3wxWCy2ppMeLdfFxK8r92+bYnHI38rPJhWRZ4nyYb1ssjjm7BG62r0B9hq+RnPl2qeQHZIH9rrKn\
    NpTEkQ9bdIB3VSmSUd+bUeJ2xZKtn29H9cVjlo2m1wfvGDhavdTx2EP7g+jG9lIYuTkHLf50AplzfDXU5xvKZHyMxfuGpjHWEPz5xli13eP4TM7sOU\
    axDf+dGjw1zH5ZHGsu49qbgZ7Xd2pswo3lnGLy12P4OWpIbMPV19PGNubVYhsbQe3vLHK/W6i+ffL9Sfw+yeOM6T6pjW+affKMsqZ9snb7vaM2HjdP\
    r7b9svYUOKnuM8DGfhbgVLxxv3eYfKtJ/Bw1ZJ/k6qsxzgBtBS/zO4uhKgPHi33GOI+aAan4e5L2W3IhyNKTfHzDCUJuHYUT58bA22E+8EV2CVk2ap\
    nEI6aCPO/yMShvOKIIh/+QN26vhZRDy/q8bxWGvE/lwZ8DHFHA6R8hMWQnCBfPIs+fmg3Oti2ohInWaFVMAZxLOSopaLtUIlUNgu1vjYEU4rRkf4uj\
    5N7JR5D36RnIPmkGmh+wnVwZ4YZ17h6EXN+aRU5F7uiKe57EO80WK2r2P/juQWsU3nMZ+szrOmyeVnYwoDwGDjibU4t6XAanM3KkDfrpoPfCHCQ0P0\
    ZmLjkBR/ufgIHxQnLvmk3g2nYYuXXd6yh7CS6xnbkPHY7H0ai86eAVuAV+97ahYpovA4X1Uei1ex5pNdGKWnh0AgjvpqPhnr4QmO6Cri72BNc1K9Gc\
    LSW5FsvLxN3/FkGWdC/yvmWP7VsyC50cp0LU/o+QfaEFtVdJkp4WW8H6SCpE2h1EO1oWoqsJY9Fv+ZvgS9nE3GUCM6xV1xB4/EEr8JqyCYKPrIaw3z\
    E0cPBHqPfQ1eTe+BG5HUW/oFU+y8m0/G7Q5ftCtD/mEuo+Oc/kGYfAhIadbYrf5bGl7rPN5/XO4hBNzR7Jy3WmZtV+Lhp8zh4btKMltTDiCIocLDRr\
    Zc6eA3YQZKxc8yiE2R/tq7VL1V9tglyL079H6zORUKu4TVeOW1cS1kEgoD/NjJrS2G74+UuThjX9/mVVw4sdTH8NM3KwpZVhpswF2bpUvpLO/T8+Vo\
    8PLZUAAA==
    """
  static let thirdConvolutions = ModelSample(
    name: "thirdConvolutions", file: thirdConvolutionsFile,
    inputs: [
      ([2, 9, 8, 3], false)
    ],
    outputs: [
      .init(
        name: "cat", shape: [2, 5, 4, 21],
        sampled: [
          0.06537664, 0, 0.6361626, 0, 1.034653, 0, 0.5722394, 0.3870441, 2.482635, 0, 0.278268, 0, 0,
          0.3973714, 0.001823097, 0,
        ], largest: 2.482635),
      .init(
        name: "v", shape: [2, 7, 6, 4],
        sampled: [
          -1.749035, 1.51669, -1.260279, -1.751573, 0.2984167, 1.447788, -1.388166, -2.608491, 0.7138152,
          0.7693297, -0.1155898, -0.4645298, -0.1111058, 0.4289011, -0.004709125, -0.4343231,
        ], largest: 3.340751),
    ])

  static let thirdTransposedFile = """
    H4sIAAAAAAACA+1dCVgTRxtOuEFRBBGwohF/kSogp6KyX/AET7BqpR6NEQJEQ0KTgKK/Zz1Qq1K1FcUq4m1rVWoRlZ31qkWrrW3VelTBVpRq7S9Yr2\
    rhzyYbYDdEokXQOvOQZ5l79ptv3nnf2SVEDTS3aM7Thba8rBWrH4dpfqM/9ppPokQtjhWrxb4TVAr5VI+JEqVYJUqRKFVShdyju8Aj0Nc/2Nffw1vg\
    oSklEanEKZJYOj3AL6CLj7+/T4B/mF9A94CQ7oFdPaZFsbrK7pTvEOXJ49GfRpqUGIU8ThrPdJSoiE2WSeiWtF36qpQxvpo0iUzlG5csj1FruhfL6G\
    5jZGKVSiQXJ2oL92PnaVvUpE/10BdQK8VyVZJCpRmltzYmlYvHaztSK5MlmiSZOFVzd5r4aMNBMHkGvfaXJyWrB9GZnF7Hi9UxCSJVgjiJLjdaniyT\
    eQuCvQVB3oLAsbTN1KnaHI84mUKsDgygq6uSxEoVnRgnlqnoESnF8fFao+oT9N1KE8XxErqKIom5Z6bMNLqWJF6qUkuUklj9MHW9G9aWyscrkuWaYh\
    rzam98rKa+6TffWyFPCegzXG9XY3b3N2JvvQkMOjTsqc9wTdEohUwak2qkF70ZjRuAzomTytS6OdbMA92ZXCITqaRTtHMUyEyNSq2UMvYI8BYE0ElJ\
    4thYqZzu0UNFt0hbPlmtmXpRVQ5jZHrJiOIUykSxmi4ekyCWazpRiTT3o9YuFqlMTM+ZSKlZNXQf/t4Cf7oPscZ9U7RZdD2ZVC4Ra50qWSURjZeKVV\
    WGY8YtlUvVUrFMM3plTVb0rZZfg0nDZQqlQj1CLqXHyjGqSqL1OuaOpLSPi8STtSZh0pi7r5b4dMPTN/APBzxKolSo2AN9ep+MmTQFkmViJdMrM37t\
    eGrM0U6DVJ1acy7TpmYIKq1HqzlNGmQ8dUGOT5bKYkXVDK8ztRHUmFZtCesWlcH6neohVsYzv7GtJxLpAFwtkasUSpGIO+PPBFS6phI0N6VQptK1Ki\
    HFT/Mzdto0uuLEScxYpmriLwJXAl4OXKERI0FMJyrGT5DEqEVSeu34B/kF+QV26RYQHBwcEtylVvDRIE0QB3z0eFT/4KOUyJIx9GDoqRl6AjD0BL6y\
    0BPwvLwnRbM6YjHxwejTwOgTiNEn6N+EPnqoeTrxaVD00atvDD8YfoIw/AS/fuTHqO6qhBHMfjD81AP8BGP46YLhpwp+tIbH8IPhp37gpwuGn6746A\
    fTH4w/DYM/XTH+hPyb8CfI8KmXHhjwI3cMPi8X+IS8YuAzttKRqt5sYteq8qqqEqN17xYw+aN1j/uqYoGsWBArFsyKdWHFurJiIfrY2Joni/M2Vy2T\
    pp/0GEViklQmqVZwWrUXz5Y5JY/dPWyMW8QsHo/+ONDvuNHvlflOkkjjE9Qq34TgBRF9+tnbtbTTVrCx4VloS1WFCibQ9avH9fnjmCufuaYx161m+n\
    S+Ns+VSW/GtM8tN/ytvn3p0hWcoO+nyFJ3teHh8DqGiL49o+hrNBPX+1OBGbtcilipoq+65V3ll2HP2S+fZ87yXwfGf72s2f6v81+eUf/FAftvdf/V\
    41iaJdffdCGqjvodNiSyD59nVonqaS7sfnYx8dNu7HEJzNnlIph4guXrOX/6fYtrh8YMsvB5lrzmGuvR2zkdd+PztTUcKm1ow7InveGmWVfZOLx35C\
    A+j6nAKUeHqne5dXE97OmnQ8tyNFdmeJX5an/d1YKbHsCuX5keqLtacdODdFdrbnow228q07vorrbc9K7s+6pMD2Hb+2ETjBk44IADDjjggAMOOOCA\
    Aw44/PuCsXNy7vmM7pzRzOg5o4277jqOiW9NYetzHP7dQX/OOI45QDqv9wuR3s9qPs+e3IvtN8b8URCui4f1N81/k1rq4umtqvuv8ec8Dm2xv2L/rT\
    on159b72rFLqd/zlN5Pv0P+9Wdk1tU+m+eh96vdaGIifPa6y5++nXVmV3Oj4lH+bPH5dWDXS6KiScR7HXn2pJdzth6e3n3sZrxJdqDfZ/4eRkOz4ID\
    +v0gT8D1N2Y91VG/OhzgV/YX1Zrdz2QmniHAc/S0oN//ufZ63udl9HMq/fMys6fwDS5O18Y3Qrww38A4Y8g3BO1fLN8wtk/OfLOmfdK4/2Z5s8eNw+\
    vtv3p/KurALqfnq/6cfTOsjvbJye3Z7WYx8YMd8ByZsk9y7fW8+6RZtX3SnKnPr1aAzyAX34JfWab61YITrz3fVdt0M0EbJk/Ac7Hhucyo3LdttPlm\
    ZmZ83Wh1HmrOv9ORUXZ8tkWiX6i9s/e6wfDGf8Ia8TbwPrsVhS1JRkWzi2HuYxfq8piv4PGcXOiU6U5utFGiDR5p6PPMjxHv8Tyy3/mcHlmp7xP7u7\
    oKye++gN4eLSA2uIXQ8ebnyProaXS9vx387NaYWrmhCVU6ZlnotpaepLQDT9jsm9bQrWBhaNNfkg9MFmQi57+cqftP8pHzw4kwvWwvGh4lQLdVrpRl\
    wQlYPugMmnx8CXLa8Rscnh4Waj7gLITs7AQRi1aA35O/0G/dBxBl37qGZntegyVTOiKnQaXEzxJr6rGTHfpT9Q768eY59Pnow3DPoznq4+gkvPrmZe\
    InFz48+vBNUP4QDYOWnENzdy4jG5tnoaNr/0feL3iAZuxtKvzbbSfa7DAMJkAy6nG2GKKHh8MPI35BM8zPgOcuG+Hajg9hxshPieFnLqDIu/moUGUu\
    fJwxk6D6HEW379+CNfd94EL4p8RUC1fkeu4i+W2TLLSlxJ5q6XkDjq9pTf7pMYH4eN4oVC5dDXY/N6Nsm7qjQ/0cqLLdN5DN7KbC0Es94Vb8LvKO6L\
    fQ7+2LoYVCiHyuXyZa5YpB//6aHmeK3nz6/Or3wRIfjC1svsHFAd065PP5rHVt8Y/X9UPfmhlJ2ktlj+Lt/ugmOhD67YNsGBn3GIzpCe55Tm18LC0I\
    6wnMxwz1RJJ/w+iJ08HPpicOhmA9gf3XUE/4BdWvnijwZ7d7h4k7BOE5MkVPcO1VF3rCwgQ9YcbhEVy9UFv+8/OOMObN8pn1qie8Ys6hae0thUPNXK\
    nfEzNh83EETt6FSDr4a3Le7kPQt6szlX3RHTbY7AGfbTNCGx1ZCFect6J53fehhX5eyPHRUfSLF4F+22YrvBeyhwid1wc5jvsAnb1sJxygSiMLljsJ\
    nTIyQiMdT4fKs++CuddHIOlyjPhPnz3kd6NLIKndBbJjIV+YOc2C6mT3GbnlHBXabb6dUPEkA520zge7C9Gwbdxc+CS8DTS67CC8vGow+m/FI7J0fi\
    5ytLKjNsTsQtd7VcAfFadhSLs/UOvGFUT+rJP5y3JKiI/39obtyxPRG/vthZ1vdCAbSd1hakdPuN71MBqSYUWdUl8go0OyoeVnh8B3yGJYvek2cnvw\
    NwiX7YO99iXwQ4vi0FNjKyCvTyNq5UAHqiDGiRJcX4mWTFmNplRQqOibjcT6dfZU23ZXiBuBp1CPZaOgk8CJmvRVAkrfaiU8sy+USEmi4EvfXtDZxQ\
    YO7SZR27O5RFqCPfXlyH2gGmEv5OoDvy6m6QOb7hgrGkYfuPZ4FfTB6ZkXINvSjvLs2Q/BBhEypg+4z3Fr41d+PbE+wPzKUB+kEw2kD2LY+sAo/4MX\
    y/+4oVad0gfrFLyODP30fFj96pQ7bux2M5h1kheG58gUncK1V13oFEvesz/3MDPQIbXlPy//KenNeCqvPnXKqLLbKHvFGyA4nAte12PRvZIrYLUkF5\
    Ze+hUNvbcBbJ1vwdt/70NWj/cQD6Z3hI/esQKHZg+RyrEfvNveAwrKj8HEKfvBd9xwZJ2YBq22XIWRiaUw+8F3aKOkGXUrshssGrwT7V62hri40UZ4\
    dEBzFFi8ElkeGUFuDekJXzrfQ8fzHdEOu6uo4yfhMNHlG1C95YK8stzRoZ69iAXNdiJb/0x03mkoKuw1lNyzmEcND8+EcxGHiZ89UpDL13zqeM566L\
    X9F5Q5+iqKLvkFFWbzKC7/P9/LRP7fD6/BZ+H/Zgbr4Ln5f3jNDPjl4v/lOx9B/rHFqDYeMnkQ5vOYhxjy+XH9G4bPHxzM5vO1+W96JPZf7L81vP82\
    qGYeXbfv21fx6Lz+7PaL9OtnEJ4jU3g01151waOteKaf95sZ4cm15T8/j/CLZCNd/fDoB1cTkeXkk7BtjBO4hBxElwKzyIKrt6CsnRs6lT4Ltuc9QG\
    6fLoJ5l7fBTs8CKG7yNpT91BodKbSkSpfnhZb6roWyMhJ9uW4pSlvgT/gsz4Avtt2Fr0qLEe/JIcRdF4Ih2Mefb3+s+byWN5Sx6zDT9sfot/H+iPdH\
    w/0xbFjD8Luskc/G70reYY8bh9fbf/X+xHu7Zn73os5JM4ax2z3IxItG4Dkyhd9x7VUX/M6a9zKfkzowyFW/56Sutnmw7GN/sDg6H3Zkugrn3LQS+h\
    76AT7otR3ceHx0bqEPSIsOobvydUAMWwv7788H1bb5pNduZ3S001dkzuimVOEHP8KmnlHEiq52yMdRRpR7p4HftmYoov03UHqJJyTfskMZ864g30fr\
    wEnhItzR7zwq3z4byoq+BkEgX/g49gY6eOIvVFDoLCxPuYW+/vAYigzKI5zt5pD9f1oF7dogdHFdOSQc2oFmjtwEjc5aUAMOmJGtVjWlWpyIRW0OxK\
    H3zOfDG25jyZ1eNtSP3q4G70nUZkb9fuE3Gq9B9r5cX+ekYWNqZp4v1zmp+/d/gOuJCqPvTycxd5H+rml8JW085tuYr9Tw/Q/vvli+rQ/V/n2ANh5D\
    /4+SWFHl1+/qy3HTRf5G0gOMpAcaSQ8ykh5sJL2LkfSubL7V0KhR27p3jcM65XUOXL1QQrD9N4ERvA6AbWWKXuDaqy70gs1LrRfCJA2hF7rtyUS2rc\
    3Qn2u3IEHydTRd3ZQ67v9+j7uLbqDfi46h31Mvg+j66nyPEYfRV/ujoO/FpeinOAsifdRcdP/K2lDvUneIfOhPtIrgoSY7ciA7qRgWlh9Fu1WFKGfL\
    bWQ1wknYYau1MHbKJmQ72kEYOecLtHdTeQ/zzYMP/F5WDhGe9tSa4vFoY8494mygJWV+eT16J68Tub7iNxg/Igs6CE7A/rgsGCKcAWYXz8H6ineBPJ\
    UOQlKFMgJPomuZn0BY5Ck0SqNLJsy+TcSuHIos2lkZvlcda5peGBeP12DD6IWkhFdBLwz99Ud0IHhJqDG9kMXcxcEJpvGGh4lYL2C9YKgXiia8WL1g\
    7Hw+TMHgoIm8N+09zHux/xqez2clssu96PP5kInsdscx8ZmJeI5M4dtce9UF37Z9qfn2rqSG4Nt/l/2F9v3VRDgX9hFZy/bDhidz0SzZPvgwLBUilv\
    jBHqmdMFu1gSR3nCadm8tg06VTsGrrADQjNQqSj+agde7TicbiTWC1wJJKfrIISi81p9y/bSycU+5GfjapkCxLmg/zbYtDY84uhjttKlCPoauJM98u\
    IX5AFsJrcntq/fV48lHTtvCePJUY8b0ZFdq6mNjy+Xb0yP4Aur29BIZv2ocWfTqO3HdsFRRQ02Gm+H2izeZ8CLb0Ip/cdoKw0iNw/NwoeCfcF77IuU\
    6WjVhKeMRUkFy+naUwjW+fVuI12DB8u0j1KvDtCy4fg+y2o9G/X3RQM/tLiml8ZdcUzLcxXzHk21EpL5Zv6/DRkjeZiZ+PYvMV7ntd6fp+x7DLcZ9H\
    bWXSJyewy3F16EH9uaSKXY67fvTrIoLzPc7c70FvOHysWbc8nPpsuqVkOtYtGAcMdUv0lPrVLXcmsdt1ZQAiZAqeI1N0C9dedaFb7EzQLdzvk+Dqkt\
    ryn5+3JUxjlFq9fk9MpMN/yNt310DqwaU9PrAKRz4nC+CPvo4o8NSPkBS2E/iLZpEXTs4GZ9umVOIEa7Qy5jKcSz1CXG61hBDJB8D2t0ZBquoUkdf0\
    CJk76TDyOTUd2SdPR/MDt5MrIt2Enp2Dketbs8gpyB3dcC8gfDJshUWN/gffPWyBIrouRZ95/w6bppYdCCyPgf3O5tTCLlfB6YwEqYN/OuCzYB/imx\
    8lsxcfhyO9j0O/BD6Zu3ojuLYaQm5Z+wbKWSwmbGfsRYcSxGhEwTTwDtoM13xsqJjGS0FqfQS67Z5HWk2wohYcGQf8e5loqJcfBGW6oJuLvMB19Qo0\
    Z/P1fIv0stDOfwtgmygX+ZTaC/cunoVOjJEjKu8jZF9oQeXKSNLLYgtYH54JUXYH0I5mhehm4mj06+mN8GXshPylPDNh845h8OTD5uA9eSOEHF4F4d\
    eEqN/Aj1D3wavI3IRh+e0EP6OVvulkxulO0OH7QpQXcwV1nlSArNrMRVx9Ff1f0/SV30yMFQ2jr8JmvQr6auA5e+GAHc2oqIF8s+bmzZnUtrysFasf\
    hzH7nH218jrUSZSoxbFitdh3gkoh51bN7pTvEOWpodSaTyNWVfqMKUYhj5PGG1Rc5pQ8dvewMW4RGqvRHwdWxWuaphIVsRKZ7ySJND5BrfJNCI4aaG\
    mlmyFzXo7mOkpLhf8PDvn1MSKpAAA=
    """
  static let thirdTransposed = ModelSample(
    name: "thirdTransposed", file: thirdTransposedFile,
    inputs: [
      ([2, 5, 4, 3], false)
    ],
    outputs: [
      .init(
        name: "t1", shape: [2, 10, 8, 4],
        sampled: [
          0.2994564, -0.2325069, -0.9343444, -0.1153772, -0.2881312, 0.8607276, -0.02724057, -0.7093568,
          -0.3857304, -0.5224308, -1.132447, -0.07410921, 0.011107, 2.177646, 0.01402739, -0.9074591,
        ], largest: 2.217266),
      .init(
        name: "t2", shape: [2, 15, 12, 4],
        sampled: [
          0.8779838, 0, 0.7623599, 0, 0, 0.1501897, 0.4248109, 0.4740259, 0, 0, 0.6988938, 0, 0.06425953,
          0.2716621, 0.4248109, 0,
        ], largest: 1.775362),
      .init(
        name: "t3", shape: [2, 11, 9, 2],
        sampled: [
          1.321029, 0.4746939, -0.1727745, 1.328374, -0.3322297, -0.305815, 0.7795105, -0.1340712,
          1.029521, 0.4509029, -0.3138433, 0.7576605, -0.5815704, -0.2919872, 2.024251, -0.1082332,
        ], largest: 2.024251),
      .init(
        name: "t4", shape: [2, 15, 12, 2],
        sampled: [
          0.6642472, 0.3567651, -0.236325, 0, 0.1289004, 0.4985115, 0, -0.2890244, -0.04739205,
          0.2581821, -0.1492579, 0, -0.002426599, 0.7772454, 0, 0.3701442,
        ], largest: 1.147812),
      .init(
        name: "t5", shape: [2, 10, 8, 2],
        sampled: [
          0.4315788, 0.8691137, 0.3762599, 0.3501474, 0.3384771, 0.3696725, 1.022171, 0.4054092,
          0.3081775, 0.4029976, 0.3505938, 0.6648074, 0.4857435, 0.5596237, 1.336831, 0.3797431,
        ], largest: 3.439984),
      .init(
        name: "t6", shape: [2, 9, 7, 2],
        sampled: [
          -0.7637783, -0.9068002, -0.5586519, -0.1430523, -0.1816771, -0.5854633, -0.72351, -0.7912465,
          -1.604574, -0.2329366, -0.2919869, -0.2966785, -0.7157171, -0.451465, -0.5512344, -0.6572481,
        ], largest: 1.692183),
      .init(
        name: "t7", shape: [2, 12, 10, 2],
        sampled: [
          1.312465, 0.2148136, 0.6043468, 0.2143787, -0.4818066, 0.3104915, -0.08186254, 0.3866087,
          0.2399107, 0.3742767, 0.988174, 0.6539162, 0.6148599, 0.4699546, 0.8487856, 0.5583252,
        ], largest: 1.504735),
      .init(
        name: "t8", shape: [2, 5, 4, 2],
        sampled: [
          0.6089778, -0.4951561, 0.1313729, -0.6578697, 1.544096, -1.031922, 0.1905506, 0.2908487,
          0.7793494, -0.9450973, 0.1012353, -0.9278213, 0.8824617, 0.040178, 0.7312228, 0.1398343,
        ], largest: 2.501055),
    ])

  static let thirdResamplingFile = """
    H4sIAAAAAAACA+1dzW8TRxRfJ4S4tKguRSogWhlLCKiM8a5xmqaipZCERElh1YAUNYqWzXpjL6x3rd015EOROKZSD5V64VIpR46o6oEjpypSL1T8Az\
    lyzKVnOrM7Y++M4w8cx27we4k1ebNv5s28+e38dmeya3lm8MhJIZBzwu+v/9q9jv7Cn+PoU9Q9Nad6auqBa1vriYe6o7rKI91xDdtKjMUTmZSYTYmJ\
    ZDyBrHTFVR/pOZwvpaWRy6J4WRKvp6UxaXQsM5rYkBlXf89v/6OeEAT8+RDlaLa1bOSJo6KdK5s6rsl3mXIdLYXydNNNLZctzUPuVRO71UzVdRVLLf\
    rGk+wxv0aUv56gBo7uqsWSaVh5bOA5qmGpS74jzynrKMtUV1HvkL5Q2whyrMbrtFUqe7P4IOd1SfW0guIW1BK2W7DKppmMZ5Pxq8l4ZhHHzFv1jySW\
    TVv1MhIu7pZUx8WZy6rp4hY5aj7vB5VmULdGUc3ruIhdIn0mNhu4lJ43XE939BxtZuC9trRhLdllC5mh8PodX0TlW+/8vdIciag0Xifolq6iuHt1Ik\
    6DUOOy1tf4XWQq26ahrdZxRQNZPwT4iGus+QMi0XFACFeWbaeoergSraBaFoKagpx7QYhQNSXbVD0Ce9qjhpFeKhtmTgk10sA4qQeHjdDYhAJWMzrr\
    CdXJk7/Y6ChKcHp6uuXajqJwIXo3GAZVFVDPbGcVl6oAJo1+Fzc2cMGHj0lb1pHeadQsGegwCsT/AzYYNQUVZ9pLD3TNUwx8SopX01fTmZGvpWw2O5\
    od4bAltYWtSr8PCFzhuL6n6PpJd2xZzeUawWtNPGTAKgUdwtFaEANwLaRxjJui7ICAFESwnyEkHW4IiRhCftozCEn9DqHMewAhn+p6BqHMewyhm45d\
    KjXCj3bYWEwjPaIASpM5qHcA0sS+BpB0yAHUexLTDhuJLfrNxb2rrnawpfCiQtljLRZCt6XEaCF8M1HJ868Lq5rEaJmwpjGWWsVyce+R4pZ3mowYvd\
    nX7GLJMPWQ4UZoJeq3T8uLqV/+HE7fEwT8ieFFL7zQlHqsG/mC56YK2Z+nxiePHztzzC8QjQpHfKuqvCWCy4d1evw+SSMk3STpswGaH/GPnSL5n5D6\
    ebu7P05MYOu3nFA/O0NBGhVA+lGmJr6XcTpPdIqn7QHW7pHquDgNzu0qLq+36TciDDL4jRH8Xhxm8R/gV6iLXxDAbxi/dB7bHOLxFojcIb9zt++MR4\
    SByqy++Rnr5znRX51m2xUfZO2miF4Y6s/xo7zFx+EjMrNEhCHhJIoepnOsn45E/BKxSgyjTDwx4W4OV2N86+ad2YhACnB2WKqbO4FOpz06HP4lDkpJ\
    8wRStUCuaxCvs+NLL25oeVrfmhikR/l8ia23kp9h66X5GqnnAz5fYuMa+xjmBhAQEBAQEBAQEBAQEJD+kXrr5Pz6TLN18ujnQXofQtqXQtcZnxP9KU\
    l3xyjO9l7PfvIdi5t6eNwhdsKN1vBbOhPov55tDb+xcwTHMJR9jd/5Cj4DeX6WtaP7PJX16X36DdbJo8IK0XcmKa4JHm8F6cXpIKX7l9HbrF2a6LLM\
    4njqDGvHnxf0vHmRYO12iC6cJ/5p/iWufV+S48kgHaX5Itc+ossZNm7pUdZunugrY+y8cIrrBz8f1Jtf5hNsPbBfBvIu8wA9j17Eed4heO6Q32AeiF\
    T8yV+wflaI/jQOY9RIKP/z8Wp3vwzvU9H9soFG1yfcfNnsemP0IlxvwDxTe70RP3+w1xt1r8MvAU+C7J8ndy50lydXzrN+toj+8gKMUSs8ycerXZ4c\
    DvHkYAOe5O8XmvHk/SvAkzDP1PLkVLI3PPksDTwJsn+ejF7pLk9uJVk/20R/k4IxaoUn+Xi1y5PREE8eacCT/HpZM57cHAGehHmmlidLmd7w5KuvgC\
    dB9s+T6ZHu8uR2hvWzS/TYCIxRKzzJx6tdnhwI8eRQA57k94uarrt+CzwJ80wtTz4dO1iepBJ6RtjXyyWFPmAj5XhdEYU13bEV8oIIbMDqikjr5fIr\
    T7vQR7v9yhk9KEv7d4prJ/A1SDt8vXOtu3y9e5r1s/VNkL68BmPUCl/z8eoEXx9thYcngIdh/thj//NGb+5Xn0zC/SpIB/hvvLv8t3KD4z+ivxyHMW\
    qJ/7h4dYL/hhvcr/L/z9l0/3MWeBLmmT32P6d7w5PPfgCeBNk/T0Znu8uTW9Osn22iv5mBMWqFJ/l4dYInow14kn+eoen+5xzwJMwze+x/yr3hyVd3\
    gSdB9s+T6bnu8uS2zPrZJXpsDsaoFZ7k49UJnsTvMpNnIgMnB+t/qRCVJ34FzFcM8UX5LwmqFn0oMF8ZFC641ztdqwX/PVH7hld5Zsh/mdsg+vkDI6\
    2Atf8A3xrHExtpAAA=
    """
  static let thirdResampling = ModelSample(
    name: "thirdResampling", file: thirdResamplingFile,
    inputs: [
      ([2, 5, 4, 3], false)
    ],
    outputs: [
      .init(
        name: "nearest", shape: [2, 10, 12, 3],
        sampled: [
          -1, 0.514, 0.084, -0.402, -0.888, 0.682, 0.196, -0.234, -0.72, 0.794, 0.364, -0.122, -0.608,
          0.962, 0.476, 0.046,
        ], largest: 1),
      .init(
        name: "bilinear", shape: [2, 10, 8, 3],
        sampled: [
          -1, 0.1495, 0.1915, -0.2665, -0.874, 0.2894999, 0.3315, -0.1265, -0.72, 0.4295, 0.4715,
          0.01350001, -0.594, 0.5695, 0.4865, 0.1535,
        ], largest: 1),
      .init(
        name: "z1", shape: [2, 8, 7, 3],
        sampled: [0, -1, -0.944, -0.888, -0.832, -0.776, 0, 0, 0, -0.72, -0.664, -0.608, -0.552, -0.496, 0, 0],
        largest: 1),
      .init(
        name: "z2", shape: [2, 7, 6, 3],
        sampled: [0, 0, -0.62, -0.24, 0.14, 0.682, -0.938, 0, 0, 0, -0.34, 0.04, 0.42, 0.962, -0.658, 0], largest: 1),
      .init(
        name: "z3", shape: [2, 7, 8, 3],
        sampled: [0, 0, 0, -0.402, 0.14, 0.682, -0.776, 0, 0, 0, 0, -0.122, 0.42, 0.962, -0.496, 0], largest: 1),
      .init(
        name: "c1", shape: [2, 4, 1, 3],
        sampled: [
          0.57, 0.408, 0.626, 0.464, 0.682, 0.52, 0.738, 0.576, 0.85, 0.688, 0.906, 0.744, 0.962, 0.8,
          -0.982, 0.856,
        ], largest: 0.982),
      .init(
        name: "c2", shape: [2, 3, 2, 3],
        sampled: [
          0.57, 0.246, -0.078, 0.626, 0.14, -0.184, 0.52, 0.196, 0.85, 0.526, 0.202, 0.906, 0.42, 0.096,
          0.8, 0.476,
        ], largest: 0.962),
    ])

  static let thirdPoolingFile = """
    H4sIAAAAAAACA+1dTUwbRxReY2gcmkRUQWoSpZVjKQqpHMc/QAhVGpICAUESK00q2oQsg73YG9Zry7smUISUQ1XRWw49cKnEMceoJ46RKlUcK0WVKv\
    XCMUfUUy5VOrM7Y3ZmWbOYf3gvsYaZebNv9s237xvesuv0ULCxVbLlgvTr2z9We/BP5HMSfwqKibLIRLFnRlGfjUwqZWTIU0rZUIt6pDscScUSHbFE\
    JBqOYC1FNtCUkiXtyXiy80oicSWZ6Iknu5Nd3amuyFyaM/X2r3/++/e0JJHPx7glU9Qn1Bw1VChmK5pCjmSZjBnlTAy3KZoRm6joGRObRxoxm9GQYc\
    g6KljK/XyfdUTcPhthCqViUVP1HOk1y0jV0bhlxSxXFNykoRl8arj+2D0D2ucyOaiXKuYw6RRMjiMzk5eNPCoRvcd6RdOi4evR8LVoODlKHGbOWD2R\
    Ca2IzFSSDDdKqGyQxgmkGWRGZZTLWR5lDcysWkA5hQwplugJU505MkrJqYaplJUsm6Zt3T1a1ceLFR2rYd9aJz6Kx/s/+btoOm17NNnr4fECmvbwNn\
    OAy5zbTu9DrJrGhjIzHmaYE71Pn/SQ5ZcN9QdrRZJ0IUoomyWYwEeZQpqatRbCLKvUI0yNXAbyRLFcQCZRzeSRrmM8yniiZsSX16krXD6fjaByjv7E\
    n7cs21ecqehGsSzLwslvDlz2ofJ4jsXyDBlVhUEc/x+dmyMDJ5/Tuczi+g5gAYeIgrI/AEGWOY9IY3H8mZIxZZVcaIn2eHs81Xk92dHR0dXR6UJNKh\
    pOCahhp7RToKn67JAi5xYmFHy4jdCDbLUDj6CkXwSltgdBot8ARZT8DjCA/BBXIhpObCuCDjF47mjFcaT5hFDOUpYPJpJqosFytFLKqgVjU/tJt0cO\
    NU58bHWoR/bN7ndf4ONwb4A3FUMmlZJ5eJFBzsQXMJgbDikk+jVk4nl6rg06VBioefzxiqplZcfsVJI4EfMj7XjXS5ZrzoER5qYdwwgz6hsjdhzzRM\
    ioNVlydmsJJR5XJG9TMXkN7rBR2wrbs1fbhL282O5scnGy2COYo5ditU7dbtVH119aId+2wRKzJEymWCipmuJQnHOkBn85XRl9+WP897GnkkQ+LSQL\
    STJ/seeKmsubRizf8fNAb//J5nPN1oBQSGq0tNbkAxUy3lln/WO0DNBynpavGlh7wOo7Q9s/occX9R4+6Osj2h8EYXZWmuwyJIEcRRnou5Um5QitMz\
    wtN/B6U6hskNIOBmu47KnTbkAKcvhtofhtO8bj38av5IlfEMCvE78sjs03iXizJb1Ndr+5d783IDVUo/r8p7yd17T+51l+XuEgrzdA6/mmo7l+jLdE\
    P5ygkSUgNUmt2HuEzkn9bCBgjWip+jDE+ZOEj/ljaz6+8/X94YBEBwh6ROjdNomFO7YM1l4Il3Ra1RLvSKyyUcAb2wmx8Sdo6dwNkfpHgn3aX62foi\
    W/NVqz08z3s+lIx2k7mxfZKjn1WTvZMjn9/+4UxBAQEBAQEBAQEBAQEBCQgy9eeXIxP2PnGRs884yhz+xykdZf04RTG7j4SAjLM47RBNIybV9OM5yt\
    n88e6bLrYxvgcYnq/d3tD7+lc3b95Xknfr3v87RcoDiGpTzS+B2p4pPGsfO8HrvPU81Pb9GunSdvkrpYHE0wXNsSp/V0ipa0/cw5Xk+8Pt7Q9tVHvN\
    6Zb+2yi55ono2/yeut0Lp0m4/roXvC/Gg9nd7b9fOMLxE+vsD9MpDNxAHGB0thEW/89ShtSxwIVO2lP+ftTNP6QhjWqJYw/hf9Ve/9MnK/it0va6ix\
    31ihcUa66G+/0dUG+w2IM+79Rvjizu43vHjyxWXgSZCt8+TKpd3lyemLvJ1FWn9zCdbID0+K/qqXJ4MOngzW4MnQFzQvFPXHk2NXgSchzrh5ciC6Nz\
    z5Kg48CbJ1ngxd3V2eXIzydpZp/V0M1sgPT4r+qpcnQw6ebKzBk2Leb8P89TXgSYgzbp4spfaGJ18+4nnSKw62tO9sHBQF+BqkHr5e6txdvl49y9uZ\
    ptfJQieskR++Fv1VL1+fcPB1kx8e/gp4GOKHm4ffd+8ND4/chN9XQbaB/27sLv+lvxT4j9YXbsAa+eI/wV/b8bzgRzV+XxX/XmTD+599wJMQZ9a5/3\
    l7b3jyRT/wJMjWeXKld3d5cvo2b2eR1t/0whr54UnRX/Xy5CkHTx6rwZOhO3a9bdAfT44NA09CnFnn/ufg3vDkq7vAkyBb58nQ8O7y5OIgb2eZ1t8N\
    wRr54UnRX/XyZLODJ0M1eFJ8rmAjnhx4CDwJcWad+5/pneVJJo6XRVp18r4j+u6kZFasy4nqe4+cOkRc7bL9hwD8+45cwxzvO+L7vMbRw1rvOzIVve\
    qPhX22rrC/ANkMzy+neJ5ve2CXqynwlR+eF/1VL883Onj+eA2eF59H3Ijnl54AzwPPu3l+ZGRned6OM43V9wev9PNxRszrMHwOCM/pis+ls+thKcLr\
    ic+TsfcorFwW7Ap/T7/fxSuvID2FvALI1vMKY092N6/w/jveTvh7u+x5AmvkZ78h+ms79hskx5AeCjS0Br2/FZPJC+sA3HdkikPFb7lcGzopcd956R\
    y43jvw1wb+1Op+I356qMl6+W0Q//sNl60Wf/0P3oUIitxzAAA=
    """
  static let thirdPooling = ModelSample(
    name: "thirdPooling", file: thirdPoolingFile,
    inputs: [
      ([2, 9, 7, 2], false)
    ],
    outputs: [
      .init(
        name: "max", shape: [2, 4, 3, 2],
        sampled: [
          0.732, 0.19, 0.464, -0.346, -0.072, 0.85, 0.8, 0.582, 0.588, -0.222, 0.052, 0.974, 0.924,
          0.706, 0.98, 0.17,
        ], largest: 0.98),
      .init(
        name: "max_same", shape: [2, 5, 4, 2],
        sampled: [
          0.732, 0.95, 0.408, 0.95, 0.956, 0.962, 0.04, 0.638, 0.588, 0.862, 0.812, 0.538, 0.812, 0.818,
          0.768, 0.226,
        ], largest: 0.986),
      .init(
        name: "average_same", shape: [2, 5, 3, 2],
        sampled: [
          0.204, -0.268, 0.005999997, 0.386, 0.3266667, -0.404, -0.524, -0.116, 0.292, -0.3466667,
          -0.406, -0.026, 0.248, 0.684, -0.436, -0.528,
        ], largest: 0.694),
      .init(
        name: "average", shape: [2, 8, 6, 2],
        sampled: [
          0.204, 0.436, 0.168, -0.1, -0.368, -0.636, -0.404, 0.328, 0.292, 0.02399999, -0.244, -0.512,
          -0.28, 0.452, 0.684, 0.416,
        ], largest: 0.698),
      .init(
        name: "global_average", shape: [2, 2],
        sampled: [-0.02812699, 0.0003492113, 0.004317462, 0.03279365], largest: 0.03279365),
      .init(
        name: "global_max", shape: [2, 2],
        sampled: [0.956, 0.962, 0.98, 0.986], largest: 0.986),
      .init(
        name: "kept", shape: [2, 1, 1, 2],
        sampled: [-0.02812699, 0.0003492113, 0.004317462, 0.03279365], largest: 0.03279365),
      .init(
        name: "flat", shape: [2, 24],
        sampled: [
          0.732, 0.19, 0.464, -0.346, -0.072, 0.85, 0.8, 0.582, 0.588, -0.222, 0.052, 0.974, 0.924,
          0.706, 0.98, 0.17,
        ], largest: 0.98),
    ])

  static let thirdSequencesFile = """
    H4sIAAAAAAACA+1dC3QU1RmezSZkCQECAQkUMMaCAULOJhAMkMxGCRB5SJCgUcxZhs0kO7DZHXdmIbxTVIhoKUWEUAInB3oU1CpajlAkE7S0jdWj1A\
    IFCzX1FAxabUTAB7R0Hndm9959ZrNJSLj/OTmT+77z3//+33fvnZ0pnKmPHkAochdReyTKkif+J/31Fv8qaJ4qpXgqfTHnsK9MWUI7Kc68lHZyjMOe\
    Mik5ZVx6RlZ6RkpacoqYizZz1FK6VIrPNGZOGJuRMTYzI8+YOSkze9J4Y8rqQqip7Vu2X72YRhDSXy8xxuKwlzHloKEKR6nLRks1yU2mc05LuhhH27\
    j0MpfdwovNUzapWYuN4jiznaqQM0+D0+QaxfiVKWoGjn7CRdstNCel806KsVOL5HZ4p4sWo2zUcvHmxPAC7z6ANK9GH7CzLn6WlIg0uojiLVYzZ6VY\
    Kd8Cu8tmS0vOMKYljyuRFMYvl+NTymwOih+XKRXmWMrJSZFllI2T+uOkystljaoR7htxMspdOFhwxyDTaqkYXc5wPO2kS9VeKo37KM7YFzlcdjGfqF\
    35xkvECkK/+SkO+9KMfD/atlAuThkKH6pW79+rLe9G8ovErIUOG2NZ7qclVYf+b15KKWNsvDK849Pkxuy0zcwxK+ThkQeF450M0EOGFGap0lLGXg7f\
    jDQhzGUOZwXFywlWyi5WxJnFPvNyOmOjpDExO8U5IVWVKVVV7nS4WKnmDDFAiWa6VM4k1eCkbS6poIujzYsYinMrCfSRsTM8Q9nEnjp9aSzdI92H+q\
    bbHE4HP9/OSH1GFMjRsnkB82AkUzZTlbIGQJzDxSORgZUs3UAbO/wY7XRwcEcDtwnUJGZw2SgnaBX0X+6PzxR5EBh+ue9UUKfYBU62Xh6p0ish4MRb\
    5GJspWYPxSuq9ukcVntMVLfVeU3UlSmUsxz8B+vPbFYcNU/bOYfTbEbHvBUeSanIKt6Uw7lcKuN2HWIxY8nq1VLJJctAV1aK4cj5D2U2lt4aDkTyDl\
    ZKinQsWkxbeDMjTZyM8cbxxnETJmZmZWVlZ01otZfJRLwMJzUYjo/JCOJjbIydppzYy2AvI0/48ZCX8Zho7epmxofuZjTHFxE3M5uqLHSI899e7tfZ\
    VFCVXczRsOIdaY4FdSRLRbuXBxR1NgE9S0jkEWiqe1rKfeLqhiqng1kLpWTryhYzzg/0RN5gPJTVPY1GxL5FlC0EJ1MuZzR3PV8TjI8soWm2lKngWr\
    UKhbXRnU0jRK8CFNI1nUt7mkiX8yAiSHJLVMrWSpOZz86jKtiAhuJiu5hxANDJbBf6qmije/oPaZVSqIC0X2tYoa5kuhIV0YjHAnGx2kaiEa7haIrr\
    nrYzxelg2UCGYxEzdDG7sYB7kumpqN+SdjEMVTHd0y7m0SzllIY78O6bmqur8RCa5a3mCpeNZ0QQlTdbMqBtuXGt3/zXVtPh7cuFvhUnd34ZI8Z3pd\
    041sHY+S7X687YQ3SPr8/tQLciI7rL6G7V10aju9HO3ob09DjdFJJlj1vkpOwc6+BoP96Q90zvkkcfmeEffYBp7E5RjbidXS8+BbnNT0GgWdc93U++\
    2EV/TqdUTetCDscl2rakiCyvmc45yniwsYineodO9VZPZjHhCRdl55kViv/WutduM10z9e45ywtpZ4WL9zfPWXdqV1rVKTvH7bjm99BL9zSLaSI/Er\
    vpd6wovjudOLSLjahK6joGUqLhj/vZVuQZLjcaubOgVadJpbSnRLQoBWG1oPuYRouCzvjQWB/55b18LaRu0GoRYGPO3SePJaMW6UnktEjV52sR7vmu\
    RYHhlcN+nAzyjHEQQ1IRzOKoYBkb7ZFxtcfj0FsTXSW74tnLCbsJQv6TnryWnnZOX0Yz5VaeS7dmPVOQP6133JA4uYDBQETLudxyE4hU3jOspi8EVx\
    24VoPrvig1XienJYH4fqB+NF/RQ1OnSrlvIqK20xSjXA0ElttRCqbeVyhdi0FYtafGKDjfUsrJSVfF5bjtMi/MdnWEHrLfBGC/qbGw/Sv2S/i1XyzY\
    fj3tV/Vj1TGovSlSGKF25z04J19HRGlevXoQ3M4BED4xGO5Xsh7OVwDC1pjbc/xU3EL1EA88i46IIQaI2pPgXAoP1unkEgmaDg2QPntKYxHr1vH0KX\
    Nm6QhQAMknifYLIxBW3V4PLV2iXgShR+IVukWIuK5IrJpfIV2EOpxqOZFQQeXV/IBSaeE4cHXzMNh++sDpanHtftT+u1i4PrU/MkMjlJ9wSaL2XyJq\
    it5R/QDCBsK9kXSNuyH9U9uTaZx47YvcN2Bz2vxR+yFROmh+98E+DgsWLFiwYMGCBQsWLFiwBBd/++To/oyyzxjld5/RMAysW0HYuFC51mEV3xai7j\
    MuBBtIBnCts6p25ns/u/lBJbwwiD0WzFHC1rmh2S87RAlvHuppv/7PeRLuAv3GQ3lb22+xZp+KHBgK51PPebT96Ta2q+yTG7RzIjZPtWtFakD48P3K\
    VbXzwylwviYQJkYol2QQbB4L50tIB/7ZqFzPgPiTy+F8N0B46CqgB7UdGs5nKFOuqWCet4D4D56C810B4QEbCCiheRvSv+2gfztgPEkaAudD/YE//1\
    KcAvsXfF6GpTV+QMWDw8ko7igS2fMyndZe4XC4nUoQrknGYxRIVPxH9RXueZl0HqWel0UF4Buo/w3GN7JTMd/AfsabbySPaF++4Q8nq0b5wkn/9ls1\
    Bu43ltvbflV7aroHzgdoJpGB4GZehHCycgRcbx0IH7sHj1EoOInqKxI4qQfldR4ZdES2ctXrtDye12gk7B2fJFfVL/lOEJdMDDIQg9aC9BixP1J6VF\
    SUTumdYpF6XctosBOAaMDaofrec2gwWRR/hayl9pNpp/YJeZtcQtO6C+TT1wc1nH/8D+T1p94ix+wcVv9rg1PYm1ItvLZzm0BcX18/7cybk+uWP5l7\
    5N4kU/1HvyWnpNxBlmbdYer/xWtC7PETwsUH4shzg+Mbtu/t0/DN41ty9g8ZWc/cQ5j6vT+cnNi4MafvZ663K5N3CgN/HNhw7cZRYeD3S8g1lw8J6v\
    NZ6jxqGhW4/6qfb0zDcwfGU9TOFbvT6XSQ/bbdjs+M9Y241beUPooKk4WvuKSGmMY/k8/POin448voPkQwvmEdh/ky5hvefLnQ2Dl8+cD41vHlpgmY\
    L2P79ebLCeM6li/vM8L1ngDhlkw8RqHwZVRf4fLlWA++HN0Kvhzthy9HjmckA091rFP5cuV7m4TE31wi312Tl6OfcYrMfn0MWfDsVtJ440fh0qQZuZ\
    c/TMrZM/Jf5KYVo4XEWd/knqNjG64nxglXuEeFv35xWnhtwbvk1ZQBQn7/RNM/R53P/dsgHfnDL0eRzo+LyVmbTgtPv76lPl5fJxzf/Z/6a43fCWsP\
    9TX9d/DrwosJ88jFpEuYfOoCWVw0nfx4/mfCWv1JcuQBg2n36O/JtY+8klt08qww59ujwqec3nS9piq3If+48NW1L8naa2PJs9NfyV0ZneTFrxOyQu\
    PXqdl4rnUOv86e2BX4ddLpT+o/7FMnvNTcu2HIyM9Jv+ff4G42Tw6NnzSSmF9jfuLj/Hty5/DrhDxf/Bqf22IJzX5VP8aSqL2BdWOE2kX5tSEHbscI\
    woUkHqNQ+DWqr3D5td6DX8cQ/s9t0edrguFky1SMk9jPeOPkmfs7Byezp2OcxNJ2nKyZ2rE4aZwCt1MMwpVT8RiFgpOoviKxD9UjAE4eA36m6YHQcL\
    JuNsZJ7Ge8cZKY0Tk4aa2AcdKfH6yb0b5+EBWM11jCweuC2R2L1y2D4XYMM5Vr6mw8RqHgNaqvcPE6zgOvY0PB4SKMw9h/eONw9dzOweHm+Xi9iiUC\
    +FfUsfjXNBfBv4eAPy/CYxQS/iH6Chf/+njgnyHAepV9WAlvLg5tvdq4AOMk9jM+zj+LOwcnE0owTmJpO06yCzoWJw2Pwu0YQbhwAR6jUHAS1Ve4OB\
    nlgZM9A+BkDfAzh82h4WR2KcZJ7Gd8nH+a2xcnFT8Tq7VbMx32M+j5hLZOQN4bgb4XRn3eumAikg95fu57tZ1fwPmaQdiwBaSrfLICztcCwgnghRbq\
    r9EKHkbaRXhrnRpfAudD521b+UYVjfkGlrbzjSZLx/KNSgpupw6Ej1nwGIXCN1B9hcs3Yjz4RlwAvoG+LygY30i2Yb6B/Yw33yiwti/fUMXjW1Ny2C\
    J98LZUvZrVn2lJ3y8wsw6HTfo8vUSRwYcHoDhJ3N8tgJPg7xV4FSNcrJmjKlgtUvpOgfpNWbk/4DvyagntuwRmtceER//N6GcJtO8QqN8dKFM+ruZ+\
    PifC44r5BZbW4HzxDBjnicXKpWoG1lUoOI/qK1ycj/bA+V4BcB5d7wTD+QIO4zzGeW+cN7Lti/P+1sObeV/rYf/2a1yqXJPwUGL7JdzvX21xwvnQ3/\
    dnIuvk1v78F8XJahau7wAIn3DiMQoFJ1F9ReI7a/FE63/f7/k7Jt/x4f7OmVgKW6IqHfv7/vdqh9dfSVmcu239Y8L/mF+Rcef6NfTsO0x4Z1pCw+U3\
    PhcM6/qacv5+H/ll+YH6FvOlHMXO9e7nEfnA9av4UbkscD7tfcqVt4edB7NDHWJvesTuvN/TFq4dVlfeCnb4l94XyDscJmHsxfO5Q9+iyAsvZwhfCG\
    /nfPjdHvKRsutkquW0sHpEjGluVFLDvyt2ksHeR6CPmH4al7u9h6fcWu8jePE9gUxM+1RgZv+p3t9aAH2XeDAuVbQWrwUwl/JeC+Ss6py1QG1V69YC\
    tnVwv7Hc3var2tONNYHXApF+19fWVXC9R0H43Bo8RqGsBVB9RWIt0LsVa4EoP5zLOz5cjhG/DvZsncPB1r/xDjn13oENez4ZRu41HCTH7l+b0+v3G8\
    l/DNwnrJ/0O2GjMVXo/8Nx4bPUXOHS/p6mq9kHc3PW5wv9Fz4nnDofZ5rBVdc3Pp9oSqypyZnT/0SOfc+3pD71BZKe8Mfcn+YfrEffxXWjKrS1w8En\
    8VwIvHaAuW8UYp/h2+Xxp3wzwFuL+360oJlk7z7rl/ei37wJxhtmbcS8F/MGb947fkPn8N6tz7aO9xb9HPNebL/evPfKMx3Le5/bANd7EIRPPoPHKB\
    Tei+orEs+E9fHJH5SPIOmi4Hd5xiD8NqbNfCIaeCb0KcTO3fQd/anOtHN1dMOYuFfrXzrdkDNxQ5zJcaNG+CD2KBl3tpjcv/Bpctf0O8le5xNM53fM\
    Flbd/KH+mw1vCf17xDXstRwQLt5/k/z65gnywbu/FobH38xFee6VZ0PjubWbsO23hufGRMwuXwVPjw+4pXnu0Z99cHTLm8252w5NIV9+vkL4yZHeJn\
    +cF30ePhhnyHsBc17MGbw5b+qWzuG81dt8cV78nCKW0OxX9WPNW1F7881AwhWU81ZtgdvZB8KNW/EYhcJ5UX1F4n16fQn/z0ei3zkO+v2jWoyT2M/4\
    +P7Rjs7ByQO7ME5iaTtOJtR2LE7u2wG3cwKEW3biMQoFJ1F9ReJ3BFKewpm6qAF6dR18F1F7JMoi1Sz99fboR5VcQQXNU6UUT6Uv5hx2tOj2LduvXk\
    wjCOmvF1R0CSH/AKqMKfcquDXRVbIrnr2csFvsz254D7tKt2Ks2KajlLalL6OZcivPpVuzCmfG9FBW/3riTfF6+H0p9H91DcdJgMwAAA==
    """
  static let thirdSequences = ModelSample(
    name: "thirdSequences", file: thirdSequencesFile,
    inputs: [
      ([2, 10, 3], false)
    ],
    outputs: [
      .init(
        name: "causal", shape: [2, 10, 4],
        sampled: [0.1345445, 0, 0.5359124, 0, 0, 0, 0.7447289, 0, 0, 0, 0.6007065, 0, 0.1119539, 0, 0.1408873, 0],
        largest: 0.7447289),
      .init(
        name: "strided", shape: [2, 5, 4],
        sampled: [
          -0.1232872, -0.9056484, 0.008878261, 0.6360533, -0.7095618, -0.1510279, 0.3517972, -0.3575523,
          -0.210894, -0.4036409, 0.08516526, 0.2227772, -0.601723, -0.2729632, 0.3182747, -0.3762306,
        ], largest: 0.9056484),
      .init(
        name: "max", shape: [2, 5, 4],
        sampled: [
          0.1345445, 0.5892425, 0, 0, 0.1452495, 0.4151489, 0.0771412, 0, 0.3499704, 0.3480617, 0, 0,
          0.7418208, 0.0237271, 0, 0,
        ], largest: 0.7447289),
      .init(
        name: "average", shape: [2, 5, 4],
        sampled: [
          0.2255027, 0.5142769, 0, 0, 0.2888145, 0.2041619, 0.02571373, 0, 0.1166568, 0.402123, 0, 0,
          0.6364905, 0.007909034, 0, 0,
        ], largest: 0.6364905),
      .init(
        name: "global_max", shape: [2, 4],
        sampled: [0.5419636, 0, 0.7447289, 0.0771412, 0.3499704, 0, 0.742595, 0.04710954], largest: 0.7447289),
      .init(
        name: "global_average", shape: [2, 4],
        sampled: [0.1742809, 0, 0.3614625, 0.00771412, 0.05549139, 0, 0.4702791, 0.007920328], largest: 0.4702791),
      .init(
        name: "up", shape: [2, 20, 4],
        sampled: [
          0.1345445, 0.4176758, 0.5419636, 0.3168266, 0, 0.7211939, 0.1973369, 0, 0, 0.2576007, 0,
          0.2820956, 0.1119539, 0.742595, 0, 0.4236015,
        ], largest: 0.7447289),
      .init(
        name: "zeros", shape: [2, 13, 4],
        sampled: [0, 0.5892425, 0, 0, 0.1452495, 0.1973369, 0, 0, 0, 0.3480617, 0, 0, 0.7418208, 0, 0, 0],
        largest: 0.7447289),
      .init(
        name: "crop", shape: [2, 7, 4],
        sampled: [0.5419636, 0, 0, 0, 0.1452495, 0, 0, 0, 0, 0, 0, 0.4250556, 0.7418208, 0, 0, 0], largest: 0.7447289),
      .init(
        name: "separable", shape: [2, 8, 3],
        sampled: [
          0.3765756, 0.2151063, 0.1543313, 0.3392674, 0.4309174, 0.1577888, 0.1144024, 0.326785,
          0.1971046, 0.2335794, 0.2695712, 0.285658, 0.1566545, 0.184572, 0.2848929, 0.2846215,
        ], largest: 0.7301673),
      .init(
        name: "transpose", shape: [2, 20, 2],
        sampled: [
          0.5955589, -0.1220925, 0.2658121, -0.1529537, 0.4762163, -0.3222508, 0.3253249, -0.1060246,
          0.5074807, -0.1514452, 0.3428592, -0.1833669, 0.635016, -0.2285198, 0.4277999, -0.2221636,
        ], largest: 0.7492477),
      .init(
        name: "dense", shape: [2, 10, 5],
        sampled: [
          0.2647008, 0.1877179, 0.1807972, 0.1190712, 0.1858432, 0.1357792, 0.203098, 0.1358059,
          0.214577, 0.1495969, 0.2088548, 0.1284247, 0.2842051, 0.1782283, 0.2087039, 0.1243182,
        ], largest: 0.3144476),
      .init(
        name: "permute", shape: [2, 4, 10],
        sampled: [
          0.1345445, 0, 0, 0, 0.5892425, 0.1452495, 0, 0, 0, 0.1119539, 0, 0, 0.3480617, 0.7418208, 0,
          0.04710954,
        ], largest: 0.7447289),
      .init(
        name: "flat", shape: [2, 40],
        sampled: [0.1345445, 0, 0.5359124, 0, 0, 0, 0.7447289, 0, 0, 0, 0.6007065, 0, 0.1119539, 0, 0.1408873, 0],
        largest: 0.7447289),
    ])

  static let thirdVolumesFile = """
    H4sIAAAAAAACA+1dD1AU1xnf40BOg4oBBRy1l5vxbw6GO0AJHnsYETVivComGGAuC7fA6nF7s7uHEEN0UnVI2nHa1EmdymQczaSxtmpSJ2aq7JmUTr\
    XNWJuqbVKd2ExMqkmmxlKThrTpvt23d7vv/gr4D9433Dy+9773Z7/3e9/3vbe7d64VxtRsQqEHiANnTjRWSP+Bz3jp00YLlIcSqIL1POvbZNlAcxTv\
    bqc5nmF9ljKzpajAVlJgs1jNFkmKdvNUO+0B+fZC+/x8my3fbqsotJfZS8uKbZYul64r78L0Y9umEAT43CflNLG+ZqYFdtTGegJeGrQkd1nAc00FUh\
    7t5QuaA74mQeqe8oJum7wUz7t9VJssXKUvk1uU8jdZVIF21htoo3lQKnAU46Ma5V4ELkBLWV6qU7o0ia+LHAEsi+hyuc8fEKpBIdJlIyU0tbr5VsoP\
    5Op8Aa/Xai6xmout5vlWs70B6EzolAstzV6WEorsoAXeT3E8yGymvDwYFEe1tMhKVTP01wLqsH540VCoC1SjWxheoDnaow5VGUGU6oyvkQ34JDlJwf\
    LVN0gNJK+BxayvvagyhsKlrPYY2lavPqKnyC4qayRRF+tlmjpj9KNqMPalg5JmxisoM1xklTvz0V43zzwlz5DdCnLlieEFjoG6sFnN4A/k+imPh/GB\
    fi08pagOrA13M8u1UYJ8ta2UT2qSd0ujF+RyxkuBuXFz0vJAmmvh2IAf9CFlWCgJt+2yKGiHo70BUD3A0+5GhuLDSoNjZnyMwFBeaeRcNA0WaMqjqH\
    Opl+VYYa2PASNHFMrTMtggWBiAbjfVIesC5rEBAcmMr3RwAUMc8BM0x/L6gcbvE6pJEgh4KQ72CscvjydqiTwJjNAZvRS2KQ2Bl9EsIE1GFMRdho0B\
    xutxaxSvqDq2vejSrF11VUWs3E0WimuB/+lV6HYrxlugfTzLud3otN+snVJaa5UujuU6QcWwQSmU/hq6ukDNDRvheDZJ/E1ZlZVUh4uVVryvJaZtaa\
    M67g7TAixGKwUy2cb1dJPgZsASshUXFhcWzX/IXlJSUloyH1T3S1ektTd2qGCNZWmXFoHHordBGsm4Bicpuw+1duuhU5Q8dCCehwU4i6TwhGqhE4GH\
    UsTucQDZkgaQbdgApNHciAWR5CEbKW+SUGqRhd33JqISRTAbaNrvYdr4m4otIzUyYpGy1r+GavPHxUfAf49hIoqHGrzZuMlAp0gX6CiqG7HgUbZONR\
    zl4/0sT8eYWUFbfg/BKLzbskfdbdkjd1sJYiK49QgXwfEMZRum33lJC5mmOLz3wnuvWCZJtxpHrGWqkhaMNNKYRoISRlKcc+vQomrqngJKQ8j6hE9E\
    ke192BaFRerg3hIK1Gl2CqGsiMgwVCK7+hCnXWWhTKhMmW+IPmfIEXCCuVMtRRPb5me8tEawS3NavTMr0ED3bWzobyAI8MkEB+PgMLpgI820tAp8QW\
    vJc8sqq8aPmzpOrmAyEamyVJi+hQTqa3m1/EmYGmDaDdNXU9R8g1yWC/MnwfZRuZrVS5YA6W8RUvu5lKakJgLTaKRlSxa5QFoLeRVPJ1P0cu0Ux4NU\
    Wd1hXFYMsl8DYdThNxPid066Hv8KfomY+MWE8avFr2rHutNQvCnkGqZ+1zy6qtJApISseneOvp/DkD+Tpx+X2aiXWwb51rTROX+q30L1kAEti4FII7\
    Il7QF3Dvg8g0GukRnSoUmnT2A+utPDOl66eFW1gYAVEDnZrik3gAnV3I3R5RMEHJbkvxUCoZKWV8ulSEdO05D2YWATancCTPVxT1heHUfAr8fNWJiG\
    4iAkXx0PCIm0+jVNxDYCEyZMmDBhwoQJEyZMmDCNfIp1To6ezyQ6JzdNh+cTWKWjktRzxsOQ3wXTrU4VZ9HPs7MrFf7JBHgUoNzOquTw65+q8D+clh\
    x+Mx+AOMZTOarxWxvCp0KHp+nl1Ps8ofPpIfarnJObiELI95SouFaoD/IfLVBSFedvWvRylyBPzFSSDsgKK/RyPZA/vhKuD5j/zmN6uX7IZ6/TX2ef\
    Qy/3GeQznPr1s2yqXg5dj2Z1fAXI+CB/vFDvT3KR9lB7EMu+1Fr09gXfL8N0M3ZAxfObZtTvKDS898sMof5cM/T9dEB+lxnPUTxS/T+qr8HeLwP3pd\
    T7ZSlx4g3U/iaKN0rn4HgD25nIeMM889bGG7H85Ja50fxknHjZqh83ptGNXxVPl2br5dS41ob4zYph8pMdM/Xt7oH8idl4jpLxk6i+BusnUzV+0gjr\
    GzQCBogUQ5oh5EtVWS0fKz+RnFFCIGh5kvk78FkPM5FjInI2w/I0abygPCUlxaCMXkGs0XBtHrS8BgThw6rvvUfzyJqMfrKH2k9az70qVuwIiJeevU\
    xuG8gJXqz/LTmw9Q3ywd3Te182ceI+S7d4cPeLIjGwvbfqr68v3NP5vfJfL8h19v7xV+RiyxTSUzLFef/Vg2J63xnx4+XjyAt5GcGf7JsQ/KL+Bcf+\
    qbN6mdmEc9IfZpAPnXzeMfHDwLEO825x8teTgze+OS5O/moD+cz1o2KNyyx+zucG007+nvxx9Vmx49QOMeuXV8i3n6lwGB85R5YeepBc9v2dZOE3X4\
    tXyh4pv34617F31kfkjqfmiVnVX5RfoNODA1njxH5+nfjnq+fFg3Vvk/+2ZIuV92c5/z73Yvlfcgzkf340l+TerSWrd5wXtx16oTfDuEfse+mfvTdO\
    filuPjrR+d+8Q+IrmWvI9WRAVJ8XU9f1pbnx9an6ndp8vJb1/h1ddwrODQYDsl6Gum5aC1SLoafuu0ofC89dJmtrlpLvrv1QjBW7o2cOiWKf/iIcu+\
    PYJzJ2v1B4Z2J3Rwk+48I09DOunqLbe8ZVbNP3Uw/5p4vwHCUTu6P6GmzsbtTE7qlxzrjQexGJ/OS0hdhPYjsT6SdTS++Mn/Q4sJ/ENHQ/2Vd2e/1k\
    fam+n62Qf7kMz1EyfhLV13C8O5UWx0+i98QT+cl3HsZ+EtuZSD9pdd5aP6mS5qsLZB68w1fkkd/Zc/vhd3lJrPquni4PkP5dvYhiIuB38+p3PnlC7b\
    vRV/Xkd/ME2he6vlxknNhfYxqMvxYevr3++lqevp/iCojfh/EcJeOvUX0N1l9P0PjrMcn44eXYD2P7EemHj1Tdmf1q9gq8X8U0DP5v+e31fxlLEf8H\
    +ZrleI6S8n+Ivgbr/1I0/i89zn4VfSY84f1PF/aT2M5Euf+58s74ScfqaH4yNn69NfpxYxrd+FXx1IM4xFv97GLxo/p26yH/tAvPUTJ+EtXXYP3kWI\
    2fNBHJP7sYKzUmKB++Zxd/sUaROIEifFj1vdl4lpx12OR8ad5X5ObHD5TXnH1PXPWv4+IHvNE5sGtLebCyT/z8xqdkz4188r2lB8o3peaKueff7z09\
    YY/4s3+MD06d9Ql5qmdGb79lffmL258Q/8f8lBx3YVJw7MTp4ltVmcHrr30imp6d6HT8bRH5acvh3mvuK44/jb9MTmGdYv7HF8unvUGRl39uE6+Kxx\
    ynv9xLPt48QM5pOi92zUxzfjclN/hZ227ylVMimWX9QGRW/q53+2tvkUsWTA7ufX86uc90hESfLexZHf96Q/u+tXit6f1v/GcLI/E9WFz3PRY9wry7\
    ni3M37/Zcd9vnidjxdXoO5SJ4pLqehxX47gkMq4uXndn4uqdDfj8CdPQz5/6627v+dMP1un7OQL5s3V4jpKJq1F9Dcc7QSDGdq0wpGQbY/94qkpb5A\
    Z0P6WKVkV/DDVcdQOh+2lUbcVo30sfrpiXE/kt9a4VaWOUSMZIvC6lCwOA+z80YMTbA3YAAA==
    """
  static let thirdVolumes = ModelSample(
    name: "thirdVolumes", file: thirdVolumesFile,
    inputs: [
      ([2, 5, 4, 6, 2], false)
    ],
    outputs: [
      .init(
        name: "max", shape: [2, 2, 2, 3, 3],
        sampled: [
          1.185219, 0.4978536, 1.139085, 0.3628157, 2.384519, 2.349528, 2.294397, 2.916785, 1.423208,
          2.778266, 1.256131, 1.045664, 0.3304095, 0, 0.1022763, 0.03454657,
        ], largest: 3.205283),
      .init(
        name: "average", shape: [2, 2, 4, 3, 3],
        sampled: [
          0.4100207, 0.531701, 0.3704409, 0.3332934, 0.8193038, 1.326707, 1.660112, 1.306022, 0.661427,
          0.6586633, 0.5333552, 0.4353229, 0.08260238, 0.02164727, 0, 0.02556907,
        ], largest: 1.660112),
      .init(
        name: "global_average", shape: [2, 3],
        sampled: [0.5361841, 0.4041001, 0.1441553, 0.6872568, 0.3239125, 0.1446333], largest: 0.6872568),
      .init(
        name: "up", shape: [2, 10, 8, 12, 3],
        sampled: [
          0.9265547, 0.9415845, 0.1446616, 1.04796, 1.029228, 1.793165, 1.626088, 0.8157024, 0.5663071,
          0.4565462, 0, 0, 0, 0, 0, 0,
        ], largest: 3.205283),
      .init(
        name: "transpose", shape: [2, 10, 8, 12, 2],
        sampled: [
          0.9853761, 0.8975027, 0.26823, -0.4586285, -0.4501519, 0.7581347, -0.7202485, 0.3533778,
          0.2501059, -0.1552323, 0.2696262, 0.2150744, 0.2891359, 0.1881274, 0.4018085, 0.0156043,
        ], largest: 2.233494),
      .init(
        name: "flat", shape: [2, 360],
        sampled: [
          0.9265547, 0.563953, 1.185219, 0.08785954, 2.294397, 0, 1.133071, 0.3912229, 0.5663071,
          0.9480569, 0, 1.596742, 0, 1.137027, 0, 0.8013133,
        ], largest: 3.205283),
    ])

  static let thirdActivationsFile = """
    H4sIAAAAAAACA+2dD3Ac1XnA92QZn/+BDAbLfzBngeBMhDidLFmYWJbBNvLgkJsYj9UazWktne8Wn+6O+yNOMJ6qlBTRdBgNbYg6TlMNCa0of0ZNOk\
    RDalvpuBllSKbqDOmoA5loGEqVpE2VlKEiNEn3z7d3+76929v7oz1O973BrL/33u7b975vv9/33u49ex5cU7uVU9Ie7pW5mbNd4t+kP5vFP4O+OD/A\
    x/nmR2Ph0JMN531RPuYd8kVjQjjUcMDR0Nrc0tbc0tDkaBBr+bwxfsg3IOW7Xe72u1pa7nK3dLncB9wdB/a1NFzwME019o53P3aa46Q/G8Wc/nDonO\
    CHhgbDA4mgT7qS3GRzLNrfLOb5grHmc4lQf1xsng9KzfYH+VjMG+IH5crH2DL5imL+kw1qBV4sHuKlKjGpRjzKCyH+rNxSPJrwiVlBfljsniif0d8F\
    lOmaPR6KJOInpELU7Fk+3h/wxgJ8RKp3JpQIBpscrU2OfU0Od680aPFhuaThXDDMx1vd0umxCB+NSZnn+GBMuqMo7/fLo6pmqM0Kg7zfJ50SjkCnoc\
    4F6SyfX4jFfVHfgHqbSuv6s4XQ2XAiJFYTx1fueK94vvnOn4qc5AcjQSHkdx/JMuqJSJbBVvuva03fzJGHxaqecFDoH87SijqG2XsvlcSEJ2RdtDQ5\
    WnoVu+W958LRQT4uXaQ/wIdCopl5xcbjyuiIl4mEg7LRSDVCPj7qE8sMB/lsQggOeDU3KUgmks0SLmjUooyVTidPNvBRP/yNHRivV3kq475QLBz1et\
    Ho5Gd8yqUCYqfC0WHprJSZuMT/ei9ckE48/zjcy5OinJetHE49ftmeT2/UF0x8OqxFMpYAL2WGzz7q6497BekhbNnn2udqbb/H3dbW1tHWLp2edirS\
    heUOmHoC05399KhbNj8rdd1e8cpuz0fb7VWs7kp/svN4sKv7uY5VuqZjeag6VuW6Dp+LR4KJWGXrW+2EWZ1rOl3Feo8J/lDF613uRB56VztdpXqP86\
    FARetc7oBJfaudrdZnXPAPhsVRrehHHPpg9glPd7lKlS6O8cCq0DzTEZPqx52v1plaMhIO+UJxQVlIrdwZm6YfZmdubNerOLob5JMVH9xJfcgjtoMu\
    V6vSHxdigQqHfR7zdrW3Vaptf6Uv0vjzWKTxV/cizWClP9hyB0zqerC6n+ugIL2hrGhtQxdM6jvd4aqdplf6cns+2Baq2pMHffz54cp/Sa7phtmnnO\
    l4tWo/7F8VUzNtP8zqn+16lRpAf6U/+P15PPL91f2ww1pkhSs83Yv8lmBJ9RX/pi3di3xUX+3v3B5LiCNd+V9UpLthNrBnOl7NAd4qePem7Uc+AV7V\
    v3mTvJ83FogKofMV/5WF2o88PrbQdL2qo77KNwBtP/KK/KrdAKRJ7mowAG0/8ngFu8oN4Au+E6eyaKICF/UG+aR3iA8mtNr0+UUTGPJ5Y8GwfM+uZp\
    fUqUDUFwuEgwNKjimDWM2LfTnswFt5K3xaW3A1t5XeFLyreOkvlznwwWBFm0N7ZnNo0ZmD27w5wJhUozkoI7gaWdFajINIDctqtIkT0gswA8OQX5BV\
    mE1kMAB3myl9p3q7GlV9NKuSISLig5EALw/X/gpSuCnFruKYz2Pw9EYq8ZW+ZIVeISRIH0sLT/iime6xWVOe4YZ/3xcNx9hbNd6/QWlULE8E+Sg0Cn\
    etFIkXismDGNf1h0/KtqReagV2b4hEq9l+vco4kxlbYsbSFiaK9a2UIWv0uRrt+WT6c5IMFgYfm3ij4ccr7lVcUpAGpMUUcHE/K0HT4mQidl59mlZC\
    65Wp8Lvy0ng1KPv+cGgo67ZUYtZQhSn6nBCMK9uTtSqjGPIFvXhLK5EbwkAKEXJWhB8YEELSbTWIc3DlDWuuna8GBGXTK2+UjzPX90fDiYjsYPCif4\
    lnsyIfvRUXFWda5jKOBRIxn/eswMfSfQPFFheTPBAMR8PxUyFB0jF+Wn3yjnLQMSUq0ETH0p5yiTjKNO6E1AGrgygYpoxRlHw/meMryWKF+HDmUrhm\
    pvBLvqSuYIUCMNU5rcbA60g0HBHtK8uzOJAuraDHHpyk8uaDfbxCYUF8wtXhz2kzGcahIjAtK0uBjLILpWgVvSnvkt5Xk91SMO1q0jXOpLfGgzpnNN\
    unabJ0dWL6nPRWPSgXNnLR5MKnh9p6qQ+SNJlokwDt/TA/HkftKSGXNhN+garJ8uvuf1BXJ/V7J+Y+8XnM7yW0+cx39JqCfl1V7Ze4ODvDUGm/38MN\
    Zhos9nsfXbsZCtjvA1IFuJOal4VsnvLGiM1T3xmkctWV5VQGunokmikjPVVO5aOJFc7XZoGzT8npR1/OyjLJR9vd5mCN6nf6w4MRIejTVLyg2Zn3yz\
    ckel95bWxX0ykbJ/2pkzYBljbebX7cJ/gD8VhzoO3Z7iPHNm/YsUE+wW7nauVa6fQ7SNL5Wlkt74OjDY6jcJysUfNtclk95G+B6+N6D3/h6FGp9u9Q\
    UttZWKsc7RylakzdRw97pGMPyKo9zdaw9Yb4aEw6KgBK22VXge3auDWM/daB/TrXsfav2C+X1X4pkf1q7Vf1Y6Nrsb0pyVOidk8+9PkjNq4m5dVHt7\
    HtTIE8t529L8catl43yIG11ak/lVt4HDaBZ7Fxa7mt4uhJOJfk7TaFt3WpMbQz4yntkj+6Lj3GD9z/+RM2Dk5A9aSk2exellW3p6pDjsPFI9xeqjwR\
    UY61IF+jXk8OJ9Pnr2Py21P11qby5eqpeunrxOQC1W42pPMhWFfk9RnLpbCdzU9fVwop0/1fnz5PiT85dfyVdG2qXBvRK//wAcelj0xcrzlvPXNfYk\
    gH8nW68ZEj/dTzlL5fvzwOW3T5UtDPcdej514N/W/Qj6cgXWcr6p92EiDJN+r6pZkMiPJNuuv2y2duw3aVnhkwXEXlijIku9bdV3quIMk7Mt9XSmc7\
    deWaqYMo79KVa2YQonyzrlwzkRDl3Rxr7+p43YLGX51XODLli3OLPche0/MLRW5Az4esHfF4K8jqcwjNc7eh+hG4sUY0ntoJiCTfjsq1ExFJvgPZp2\
    oBTjQO0qxEOu5F+tWszcryneh6MHtJ+cG+jcRySpQoUaJEiRIlSpSKTdnWyfH6jLLOaM+6zmiHCdI8yB1/phzrYUGhr0859oA8Mgcy1F86rRzHQQ78\
    gp0fTRxUTpyF8z2bbMy8kVJ5k7rOOAMLQF1wdPydameZ17Mnj4F95LBH+wOK7Dxuzn4jsCAwtktrv9nf89TtYe2NUnXab0/KPpU0tYutp77nSa1PF9\
    musk5em1o3Wdir2jXYIyyMOJvAr6r5LWw9F8ieVuU4C/nzMbYeB0sqjiHWX3NPsvWcIHdfqBSOZfYvPQ2sf6H3ZZTy8QMqD6Yd2N7geStRu4ofsKXa\
    8+xm20mCPO4gHRkllf94vAp9Xyatm6vvy2oM4o0FdWG+0Vy80eGkeIP8jD7ecDSubLyRjZMje4mTlIrn5MId1nIy2ci2MwHyzB2kIzOcxONVKCdrNJ\
    xcYzSPR/OZXJzsu5s4SX5Gz8nupvJwctJFnKRUPCftd1vLyYkmtp1ZkBebSUdmOInHq1BOXqPhZK0BJ/F6Xi5OjrYTJ8nP6DkZaS0PJ+f2EycpFc9J\
    V7u1nJxtZdtZArmunXRkhpN4vArl5DoNJ9cacLIHXoglD5jj5NRB4iT5GT0nxw+Uh5PLncRJSsVzsuegtZxcOsC2U3+vcuw4SDoyw0k8XqV4P3mNAS\
    dHDsE6wGFznOw7SpwkP6Pn5Mzh8nDS6WM5mc0P9t23sn4QJ+I1pUJ4bT9qMa+3s+3MwnOyeIR0ZIbXeLxKsf67zgyHTxCHyX9keP95vDwcnvwczVcp\
    lYB/J6zl38RxxD+QFx8kHZniHxqvQvm3QcM/u8F81fUQ2IPH3Hx19CRxkvxMhvefnvJwcu5h4iSl4jnpOmktJ2c9bDtLINedJB2Z4SQer1Jwcr0BJ3\
    tOKXLytDlOLp8hTpKfyfD+8/TKclL9nWsA5PodrJ/Bv+9W98GzP8TWw3Ghup+v6xRbDz8X6r4CE71oHgDyorcy9Jct3ujqpXiDUvHxxsQZa+ONjt9j\
    2+kDeeQM6chMvIHHqxTr0hsM4g3sL3Pun95P8Qb5GX28Ye+zJt5wwgXrJlg/0wFyz4sgQ0HH3yB/BPLIy3Bf6n5Gr7P1RkGenILrQkH3NFsvAvLYm5\
    WtV4ovKOXD+fr72OdghleOXffRWJnhPB6vQjm/XsP5jQacn4Lvbeb85jhvP0+cJ87rOb/kX1nOZ5sPe4I0H6ZU/Hx46lFr58PdARQvgjz2KOnIDCfx\
    eBXKyWs1nNxkwMl58DPLIXOcdEWJk+Rn9JysD5eHk8kYcZJS8Zycf8xaTkbCbDvjIE8/Rjoyw0k8XoVycrOGk5sNOIn3nc3FyZ5h4iT5GT0nu4bKw8\
    mJJ4iTlIrnJDdsLSfHh9h2ZkBeSJKOzHASj1cp1l2vNeAk3nc9FydHRoiT5Gf0nAxcKA8nZ/+QOEmpeE46R6zl5MwFtp1FkO0jpCMznMTjVYp9n64z\
    4KTnKVgHeNocJyefIU6Sn9Fzcuzp8nByaZQ4Sal4TnqesZaTi0+z7dR9UTm6niEdmeEkHq9SfK9bZ8DJ5LOwDvAlc5yce444SX5Gz8npL5WHk/VjxE\
    lKxXMy+Zy1nKz7U7adDpB7niMdmeEkHq9ScHKLAScnwM/MPG+Ok11fIU6Sn9FzcuH5leWk+ruWRZCdTyF/htZFltX8Z9l6OC60Q0FyjK2Hnwv13/Ne\
    HEfzgL+AuPZiZegvW7wxOk7xBqXi443FF6yNN0b+nG1nEuTZF0hHZuINPF6Fxht2TbxxvUG8gf1lrngj8DWKN8jP6OMNz8XyzMun/oo4Sal4TtZ9zV\
    pOTl5k25kDeekvSUdmOInHqxTz8hsMOIl/p5+Lk2MvESfJz+g5mXyxPJyc/2viJKXiOdnxkrWcnHuRbWcZ5PqXSEdmOInHq1BObtJwcqsBJ/E+Nbk4\
    Of0qcZL8jJ6TEy+Xh5Pc68RJSsVzsu9Vazm5/DLbjuNvlWPXq6QjM5zE41WK36HeaMBJvE9bLk5OvEGcJD+j5+Ts1MpyUk1CKJKIe4P8sE/ZOCQR8c\
    b4wUhQCPndA6LM98eFIT4uhGH/kbTsbUGyG8mtSN6H5DYktyN5P5I7kHwPvh8XkluQ7EZyK5L3IbkNye1I3o/kDiTfg8YH3Z8b3Z8b3Z8b3Z8b3Z9b\
    ur+ozxtMqEdRJcrRDcdWLujjzw971Voc54NjBPLgqChTTLHwufggn1SPqfz+cGhIMoiBaDgSTsRTdjhSpucmW5y3+G2K8ygVH+d1v2FtnLfwLbYd+9\
    8rR+cbpCMzcR4er1K8N7jJIM7D++zmivNmL1GcR35GH+dNvVme9ZC6K8RJSsVzMnLJWk7av8O24wLZc4l0ZIaTeLwK5eRGDSe3GXByHPzM9HfNcXLp\
    KnGS/Iyek/PfLQ8nO75HnKRUPCfHr1rLSdc/su30gJy8Sjoyw0k8XqXgZL0BJ2fAzyzMmuNk/Q+Ik+Rn9Jzkvl8eTvb9kDhJqXhOzrxlLSd7vs+2Mw\
    LyxFukIzOcxONViu/QthtwchH8jH3OHCdH3yZOkp/Rc9I5t7KcVPyMPXUdVweKx0FOHlCOASiIXGHr4fWTJBSMf4+th+PHUSiY+SFbDz8/41Dg+ld0\
    fyAn55XjJBT0/Bj5S5AnfgL3CQUj77P1JkGe/QCuo7ZzCF0P5InDxvHG3I8o3qBUfLzhetvaeGP2X9h2lkCue5t0ZCbewONViu/5dhjEG9gP5oo3pt\
    6heIP8jD7eGJ8vz7x8+V3iJKXiOdnzjrWcXJpn26n/N+XY8Q7pyAwn8XiVgpM7DTiJ5wG5ODn/HnGS/IyekzM/KQ8nHe8TJykVz8mR96zlZP0C204X\
    yH3vkY7McBKPVyk4ucuAk3gdLBcnuZ8RJ8nP6Dm5+EF5ONn9c+IkpeI5OflTaznZ9R9sOwGQR39KOjLDSTxepeDkzQacnAM/s/Rf5jgZ+RVxkvyMnp\
    N1v1hZTip+5hpuEuRRH+tnpkCe8yvHaTU/yNabB3kZfmftqlGOCwdsTD37vcrfnAeVYwfUq32IrdcE8gmPclxWC65n6zlB7t5qY56f7h3s/UVAHtu1\
    MvrLFm9M/w/FG5SKjzfqf2VtvDH13+j5Bnn5l6QjM/EGHq9C441aTbyx2yDe6PoQ/MxH5uKN8Y8p3iA/o483Rj4qz7x84dfESUrFc7LrY2s5Of8R2w\
    73v8rB8THpyAwn8XiV4t+VuMWAk4FPYJ7zG3OcnOFsxEnyMzpOTv6mPJy019iIk5SK5mQgTSxLOMn9lm3H+Vv1ObGRkkxwEo9XKTjpMODkGPiZqVqb\
    KU4uriNOkp/Rc3Ku1lYWTrrWEycpFc/JsXXWctK5ln2/4QE5so44aYaTeLwK5eQGDSf3GHByGvzM/EZznOypI06Sn9FzcnnjynJSfc87Bxes/5D1Z/\
    j9wTwUdH3C1sPrJwtQEKhh/RaOH+vhPe9YE1tvGuT5ZuXogHrTrWy9BZC5drieen4De38LIHONK6O/bPHGxBaKNygVH29wddbGG+Ob2edsBuSF6yje\
    MBNv4PEqNN5Yq4k3GgziDfy9S654Y2QbxRvkZ/TxRmBreebls/XESUrFc9K5zVpOzmxlObmofm+4jThphpN4vArl5BoNJ2814KRnO6wD7DTHycndxE\
    nyM3pOju0sDyeXbsnESYPvFPaQ/ZL96u3Xs5u1XxfiZWnWldKcXNzJcrJul/I3127ipBlO4vEqxXzyNjjfpqlg45QN/GxrbCmuSqkWjjUa3mbOr5cv\
    tcVxC5Q5uG12btsfpNq3y+U1NcpCoB083Bpb3x7Ws6kpYOl4v/jt7Z0Pb/qw86v8y51NP5q83PVc4vLCU//e+cVPtl358SP/1PnJ0290fubizZe+YY\
    9e/nrD6OXXL75wmfvkjy8dm//mvRPDf3Twzf31hy7987c672+4qXOg7aZD1//s9cvrrs5d/uD4hs53t2+6gp8Lj4PsvzA+Zo7vXLcq4+lpNBffjTqJ\
    j8RHPR8jjeWJ7+b25hffdX+G7JfsV2+/Lqe18d1sIxvfLYFc5yS+mYnv8HiVYr/xRhPxnQ3ZRQ2SbSWL77qyeCpr47uvfP3aK7985PnP6v5dmTvJTk\
    sZh+H397k4VucmjhHHMnz/0lyeOKynld5HUSrcflU/Nt1i7fsoz90s15Mgj7cQ38zEYXi8ShGH3W7ASfz9Wi5OdtxDnCQ/o+eko708nBw5QJykVDwn\
    Fzqs5WSyneXkBMgzHcRJM5zE41UoJ9dpOHmHASfx/mA5v9s4TJwkP5P2Mw41/2BmTvL9cWGIjwvhEOt/OgryM7XcIlxgbD36XQP6XZC6sObcjn7fhb\
    5TskM9+61sPfy+axYKJn/O9gPvO/npX1fK8v3Lffm9H0kesTFxEqXq9gOqPXkOZ34/0oLij66i4o2alN29e4x9bmsfUP5223GWU4ud6DuZQ/Ddx+Hq\
    jEtS37+gcSjFvnlOLtP7EWWmZKs1fj+yBuVnKy/ie5gj7C/a1NSzouP98o7bLwl3cIe2vLW7857ZP/nsde8lvpN0XLys2nNqnel+Y3tM/bsnRymeZr\
    mG7U3Rr81mQ3ZTrP3MHbOlVqK0afRTNR43/vrGKx/93z9cvnH5fGe22B/7ylzMf+QExf7EfP0a2ZHj5Vkj+8bnaI2MUvFrZLUnrF0j++pxNga6CvL7\
    DxLTzcSseLwKjVk3amLWvQZrZHhv/FycfPokcZL8jJ6TQU95OPmDh4mTlIrnZNNJazl51cNy8j9B3nSSOGmGk3i8SvEu6U5J3w/aarau2Qqle7hX5m\
    bOSleW/mzW3MeIfIFBX5wf4ON886OxcAif2tg73v3YaY6T/mxkTj0v/r8/HDon+HUnfvmGRO8rr43tajpl46Q/dcyJa0WzHQwP+ILNj/sEfyAeaw60\
    eR5ce40y61/DfVM8el+Tbu3/AYaQLXgnrgEA
    """
  static let thirdActivations = ModelSample(
    name: "thirdActivations", file: thirdActivationsFile,
    inputs: [
      ([2, 3, 4, 2], false)
    ],
    outputs: [
      .init(
        name: "a_relu", shape: [2, 3, 4, 2],
        sampled: [0, 0.514, 0.028, 0, 0, 0.57, 0.084, 0, 0, 0.626, 0.14, 0, 0, 0.682, 0.196, 0], largest: 0.95),
      .init(
        name: "a_relu6", shape: [2, 3, 4, 2],
        sampled: [0, 0.514, 0.028, 0, 0, 0.57, 0.084, 0, 0, 0.626, 0.14, 0, 0, 0.682, 0.196, 0], largest: 0.95),
      .init(
        name: "a_elu", shape: [2, 3, 4, 2],
        sampled: [
          -0.6321205, 0.514, 0.028, -0.3674525, -0.6109315, 0.57, 0.084, -0.3310192, -0.5885221, 0.626,
          0.14, -0.2924875, -0.564822, 0.682, 0.196, -0.2517364,
        ], largest: 0.95),
      .init(
        name: "a_selu", shape: [2, 3, 4, 2],
        sampled: [
          -1.111331, 0.5400603, 0.02941963, -0.646018, -1.074078, 0.5988996, 0.08825888, -0.5819647,
          -1.03468, 0.6577388, 0.1470981, -0.5142221, -0.9930131, 0.7165781, 0.2059374, -0.4425776,
        ], largest: 1.111331),
      .init(
        name: "a_softplus", shape: [2, 3, 4, 2],
        sampled: [
          0.3132617, 0.9828145, 0.7072452, 0.4901417, 0.3286333, 1.018221, 0.7360289, 0.5122131,
          0.3446373, 1.054352, 0.7655953, 0.5350376, 0.3612889, 1.091195, 0.7959415, 0.5586231,
        ], largest: 1.276956),
      .init(
        name: "a_softsign", shape: [2, 3, 4, 2],
        sampled: [
          -0.5, 0.339498, 0.02723736, -0.314129, -0.4855967, 0.3630573, 0.07749078, -0.2867333,
          -0.470339, 0.3849939, 0.122807, -0.2570579, -0.4541485, 0.4054697, 0.1638796, -0.2248062,
        ], largest: 0.5),
      .init(
        name: "a_tanh", shape: [2, 3, 4, 2],
        sampled: [
          -0.7615942, 0.473056, 0.02799269, -0.4284528, -0.7370546, 0.5153593, 0.08380298, -0.3816589,
          -0.7104045, 0.5552917, 0.1390924, -0.3328234, -0.6815484, 0.5928181, 0.1935281, -0.2821348,
        ], largest: 0.7615942),
      .init(
        name: "a_sigmoid", shape: [2, 3, 4, 2],
        sampled: [
          0.2689414, 0.6257437, 0.5069996, 0.3874604, 0.2800931, 0.6387632, 0.5209877, 0.4008319,
          0.2915227, 0.6515819, 0.534943, 0.4143527, 0.3032224, 0.6641849, 0.5488437, 0.4280038,
        ], largest: 0.7211152),
      .init(
        name: "a_hard_sigmoid", shape: [2, 3, 4, 2],
        sampled: [
          0.3333333, 0.5856667, 0.5046667, 0.4236667, 0.3426667, 0.595, 0.514, 0.433, 0.352, 0.6043333,
          0.5233334, 0.4423333, 0.3613333, 0.6136667, 0.5326667, 0.4516667,
        ], largest: 0.6583334),
      .init(
        name: "a_exponential", shape: [2, 3, 4, 2],
        sampled: [
          0.3678795, 1.671966, 1.028396, 0.6325475, 0.3890685, 1.768267, 1.087629, 0.6689808, 0.4114779,
          1.870115, 1.150274, 0.7075125, 0.435178, 1.977829, 1.216527, 0.7482636,
        ], largest: 2.58571),
      .init(
        name: "a_softmax", shape: [2, 3, 4, 2],
        sampled: [
          0.137288, 0.4595883, 0.5404117, 0.4595883, 0.137288, 0.4595883, 0.5404117, 0.4595883, 0.137288,
          0.4595883, 0.5404117, 0.4595883, 0.5404117, 0.4595883, 0.5404117, 0.4595883,
        ], largest: 0.862712),
      .init(
        name: "a_swish", shape: [2, 3, 4, 2],
        sampled: [
          -0.2689414, 0.3216323, 0.01419599, -0.1774569, -0.2644079, 0.3640951, 0.04376297, -0.1611344,
          -0.2588722, 0.4078903, 0.07489202, -0.143366, -0.252281, 0.4529741, 0.1075734, -0.1241211,
        ], largest: 0.6850594),
      .init(
        name: "a_gelu", shape: [2, 3, 4, 2],
        sampled: [
          -0.1586553, 0.3579362, 0.01431273, -0.1481521, -0.1629201, 0.4079269, 0.04481163, -0.1382245,
          -0.1662961, 0.4596984, 0.07779381, -0.1261763, -0.1686501, 0.5131235, 0.1132282, -0.1119134,
        ], largest: 0.7874966),
      .init(
        name: "a_mish", shape: [2, 3, 4, 2],
        sampled: [
          -0.3034015, 0.3877008, 0.0170505, -0.2080826, -0.2995239, 0.4384104, 0.05264616, -0.1896105,
          -0.2944706, 0.4904664, 0.09021052, -0.169271, -0.2881622, 0.543768, 0.1297053, -0.147017,
        ], largest: 0.8128883),
      .init(
        name: "a_linear", shape: [2, 3, 4, 2],
        sampled: [
          -1, 0.514, 0.028, -0.458, -0.944, 0.57, 0.084, -0.402, -0.888, 0.626, 0.14, -0.346, -0.832,
          0.682, 0.196, -0.29,
        ], largest: 1),
      .init(
        name: "a_silu", shape: [2, 3, 4, 2],
        sampled: [
          -0.2689414, 0.3216323, 0.01419599, -0.1774569, -0.2644079, 0.3640951, 0.04376297, -0.1611344,
          -0.2588722, 0.4078903, 0.07489202, -0.143366, -0.252281, 0.4529741, 0.1075734, -0.1241211,
        ], largest: 0.6850594),
      .init(
        name: "a_leaky_relu", shape: [2, 3, 4, 2],
        sampled: [
          -0.2, 0.514, 0.028, -0.0916, -0.1888, 0.57, 0.084, -0.0804, -0.1776, 0.626, 0.14, -0.0692,
          -0.1664, 0.682, 0.196, -0.058,
        ], largest: 0.95),
      .init(
        name: "a_log_softmax", shape: [2, 3, 4, 2],
        sampled: [
          -1.985674, -0.7774241, -0.6154241, -0.7774241, -1.985674, -0.7774241, -0.6154241, -0.7774241,
          -1.985674, -0.7774241, -0.6154241, -0.7774241, -0.6154241, -0.7774241, -0.6154241, -0.7774241,
        ], largest: 1.985674),
      .init(
        name: "a_celu", shape: [2, 3, 4, 2],
        sampled: [
          -0.6321205, 0.514, 0.028, -0.3674525, -0.6109315, 0.57, 0.084, -0.3310193, -0.5885221, 0.626,
          0.14, -0.2924875, -0.564822, 0.682, 0.196, -0.2517364,
        ], largest: 0.95),
      .init(
        name: "a_hard_silu", shape: [2, 3, 4, 2],
        sampled: [
          -0.3333333, 0.3010327, 0.01413067, -0.1940393, -0.3234773, 0.33915, 0.043176, -0.174066,
          -0.312576, 0.3783127, 0.07326667, -0.1530473, -0.3006293, 0.4185207, 0.1044027, -0.1309833,
        ], largest: 0.6254167),
      .init(
        name: "a_hard_tanh", shape: [2, 3, 4, 2],
        sampled: [
          -1, 0.514, 0.028, -0.458, -0.944, 0.57, 0.084, -0.402, -0.888, 0.626, 0.14, -0.346, -0.832,
          0.682, 0.196, -0.29,
        ], largest: 1),
      .init(
        name: "a_squareplus", shape: [2, 3, 4, 2],
        sampled: [
          0.618034, 1.289496, 1.014098, 0.7968855, 0.6337956, 1.32482, 1.042882, 0.8190005, 0.6501371,
          1.36084, 1.072447, 0.8418542, 0.6670771, 1.397542, 1.102791, 0.8654578,
        ], largest: 1.58208),
      .init(
        name: "a_log_sigmoid", shape: [2, 3, 4, 2],
        sampled: [
          -1.313262, -0.4688144, -0.6792452, -0.9481417, -1.272633, -0.4482215, -0.652029, -0.914213,
          -1.232637, -0.4283522, -0.6255952, -0.8810376, -1.193289, -0.4091946, -0.5999415, -0.848623,
        ], largest: 1.313262),
      .init(
        name: "a_tanh_shrink", shape: [2, 3, 4, 2],
        sampled: [
          -0.2384058, 0.04094404, 7.314608e-06, -0.02954724, -0.2069454, 0.05464071, 0.0001970157,
          -0.02034107, -0.1775956, 0.07070827, 0.0009075552, -0.01317662, -0.1504516, 0.0891819, 0.002471879,
          -0.007865191,
        ], largest: 0.2384058),
      .init(
        name: "a_hard_shrink", shape: [2, 3, 4, 2],
        sampled: [-1, 0.514, 0, 0, -0.944, 0.57, 0, 0, -0.888, 0.626, 0, 0, -0.832, 0.682, 0, 0], largest: 1),
      .init(
        name: "a_soft_shrink", shape: [2, 3, 4, 2],
        sampled: [-0.5, 0.014, 0, 0, -0.444, 0.06999999, 0, 0, -0.388, 0.126, 0, 0, -0.332, 0.182, 0, 0], largest: 0.5),
      .init(
        name: "relu", shape: [2, 3, 4, 2],
        sampled: [0, 0.514, 0.028, 0, 0, 0.57, 0.084, 0, 0, 0.626, 0.14, 0, 0, 0.682, 0.196, 0], largest: 0.95),
      .init(
        name: "relu_max", shape: [2, 3, 4, 2],
        sampled: [0, 0.5, 0.028, 0, 0, 0.5, 0.084, 0, 0, 0.5, 0.14, 0, 0, 0.5, 0.196, 0], largest: 0.5),
      .init(
        name: "relu_all", shape: [2, 3, 4, 2],
        sampled: [
          -0.12, 0.514, -0.0172, -0.0658, -0.1144, 0.57, -0.0116, -0.0602, -0.1088, 0.6, -0.006000001,
          -0.0546, -0.1032, 0.6, -0.0004000008, -0.049,
        ], largest: 0.6),
      .init(
        name: "relu_slope", shape: [2, 3, 4, 2],
        sampled: [
          -0.3, 0.514, 0.028, -0.1374, -0.2832, 0.57, 0.084, -0.1206, -0.2664, 0.626, 0.14, -0.1038,
          -0.2496, 0.682, 0.196, -0.087,
        ], largest: 0.95),
      .init(
        name: "leaky", shape: [2, 3, 4, 2],
        sampled: [
          -0.25, 0.514, 0.028, -0.1145, -0.236, 0.57, 0.084, -0.1005, -0.222, 0.626, 0.14, -0.0865,
          -0.208, 0.682, 0.196, -0.0725,
        ], largest: 0.95),
      .init(
        name: "elu", shape: [2, 3, 4, 2],
        sampled: [
          -0.4424844, 0.514, 0.028, -0.2572168, -0.4276521, 0.57, 0.084, -0.2317135, -0.4119655, 0.626,
          0.14, -0.2047413, -0.3953754, 0.682, 0.196, -0.1762155,
        ], largest: 0.95),
      .init(
        name: "prelu", shape: [2, 3, 4, 2],
        sampled: [
          -0.1501146, 0.514, 0.028, 0.01762295, 0.2776837, 0.57, 0.084, 0.1639137, -0.1333017, 0.626,
          0.14, 0.01331341, 0.2447382, 0.682, 0.196, 0.1182462,
        ], largest: 0.95),
      .init(
        name: "prelu_shared", shape: [2, 3, 4, 2],
        sampled: [
          0.5571837, 0.514, 0.028, -0.008182895, 0.5259814, 0.57, 0.084, -0.007182367, 0.4947791, 0.626,
          0.14, -0.006181838, 0.4635768, 0.682, 0.196, -0.005181309,
        ], largest: 0.95),
      .init(
        name: "softmax_rows", shape: [2, 3, 4, 2],
        sampled: [
          0.140655, 0.5473922, 0.2797169, 0.1497797, 0.1497797, 0.5655383, 0.3028282, 0.1547449,
          0.140655, 0.5473922, 0.2797169, 0.1497797, 0.1497797, 0.5655383, 0.3028282, 0.3028282,
        ], largest: 0.5749654),
      .init(
        name: "softmax", shape: [2, 3, 4, 2],
        sampled: [
          0.137288, 0.4595883, 0.5404117, 0.4595883, 0.137288, 0.4595883, 0.5404117, 0.4595883, 0.137288,
          0.4595883, 0.5404117, 0.4595883, 0.5404117, 0.4595883, 0.5404117, 0.4595883,
        ], largest: 0.862712),
      .init(
        name: "conv", shape: [2, 3, 4, 3],
        sampled: [
          -0.05310977, -0.003263942, -0.05892528, -0.05155771, -0.053242, -0.0004815847, -0.0590575,
          -0.04877535, -0.05337423, 0.02300775, -0.05918973, -0.045993, -0.05689469, 0.05083132, -0.05932195,
          -0.04321064,
        ], largest: 0.4025832),
      .init(
        name: "dropout", shape: [2, 3, 4, 2],
        sampled: [
          -1, 0.514, 0.028, -0.458, -0.944, 0.57, 0.084, -0.402, -0.888, 0.626, 0.14, -0.346, -0.832,
          0.682, 0.196, -0.29,
        ], largest: 1),
    ])

  static let thirdNormalizationsFile = """
    H4sIAAAAAAACA+1dC3xUxbk/mwcsgeBKUglU7BIUo4Z1804wO2dDE0gBIdpQIo9uDptNdnFfv30EEAO59gKRUpqCIgpXU+htwfqIXuVh2bNg9d54FR\
    sfULAFo/0Boa3eaMXHpd7cM3vmbPbMvg55bFgy88vmZOZ8M3Pmm/983/+bc/akal5iUjrFp6nU59aNtVruL/hJ5T4Wg4upY1yMaqXTZl2beb/BwTh1\
    jQaH02SzZs5UZuapcgpUOZnZykxOyqBzMo2GOlieq84tnJGTMyM3R6vOnZlbPDM/N7OpStRVnfmdiyXZFAU/Y7kSvc1ab2pAHVlsdW6zAbbk61LldO\
    hVXJnB7FTVu616F9c9Y4bd6s2M06mzMhaf8GzxOV+LXPnaTEHAanNYGLPpAQZKOaGQy8GYrMwKX2cuh9vAFZmZNdwIufzS4AtB54J6/oHV7nbNhyex\
    nlcwLr1R5zQydii31Oo2m7OV+dnKgmxl4XKoN9ca35nMerONceXlwupOO+NwwsJ6xuyEV+RgGhp8ihUKhG5NFqbBAKvY7GjcSKYJ1jI0mJwug8NQJ1\
    wm33twbZN1hc1t5cQ4FfsGvpyrP1SDLxr4sBsNepfN0e9x91Uf4MBnwfEtCMRUGNz5FBEGboIqgroN7q+8mhOtsplN+jVhOhLUGV4P8Ayz2gRHOyOH\
    +9tisxisLreFy6tVJSVcicHuNJl961utUquhjJ6T4CbXf8lOPRM4ghWcldCZrCaXCerBJxisw4DzIUa2xOCwOcVjijyEBsZiGWinC62GK+rTYms0WR\
    t0FgNjjfVwUdeNjMPEWPWGGA/cN8HcabeZ65/vEi0pfhpCnvJV4npw+jDvwuuEOuNcY9UbHTYr11DgsncYoN0OKtDpzSa7nVNLXwPoBIbpiEZhhdtk\
    rtMFLCUTtGbhLHZTgBnxL+ogK7I2k3E0oL/EmtfpeB/qMlidNodOhy3jK/MTfFNGblw2xxpYy2/R1dzP8qYmWPH+VehaOJAwzvuFWW0aSkunc9hWOa\
    8OcwdRZWRgoW3FSs7u60wQWTn56nx1XmFJbkFBQXFBYYBNHKhJFCBKbCKxiSPVJvqXPzGMuGH0mYm6+DSNUuiiyDQK0CR0kZhGYhpxAzACjKNvT0CK\
    cTQLmwfxZxWXzshZ3p+g2WFx+sDAA3Kk0caYmIghWsh+sMbJCh7aVatjzOY4XbncKs3NVuZFWb5hWAxZv3G9fgXYXqNreI7D5rZLWcMNUDDO1q/vmq\
    FacrHghOxcX4PL1Y/Qa3SpLuJmWspKdXNy8bpxIOm2nDDAa3Se7zUIdCG03h2B5+NokgWTCk1uUXF+Xk5eUW5Bfok6p6QQ3qCtr3caXNFB0H/7INLb\
    NYodSZ7c1GiwxnUMbbI2GhyuADYNt858RF3FaTEX/sqDv/LhrwL4q1ClhhWFfS6/rE+iBP4SVV0+VC5KUP01Cr8r3OTue77i2tzkJsySbHKTTW5lUY\
    jt7QiPVg2WKSySbgT9VzPoO9tSjCFTx9hd8XqzL4pLRk0GON4BR4AFahxSAQq8+tEEEcRrDI6q7xlSzBVnBzUEK9ncLryW8HSRv5bo1jpW6r+r5C8X\
    NqnFBWjXy18oxNb+AhSD+fOB5LqvFqI72EWIhwXL+yaQH2lofGCP7UbBiYAzvc1iN5kNAYJNAU8YP5rmXl49PmuRsY2i4EcBH2aGDxCrVhlMDUaXU2\
    UseLiyfHZqyuQUXwW5nErySfWlXpRg/cC8cL4WHWXo2IKO+xKEcpnvXAYqvx61j8tV31tRAaV7sST005XMH+UUSSMxVVaUVcFjDcoLeOpIEMtxxtgJ\
    j7wV6cOltp/9yqhEEX4VCL9Zo8X45/FLhcUvSQS/gfgV7FhLMo43PlUNUr8/XLCwXEYl+K16y0RxP+0o3zlJfF3KRLFcJcobk0fm/Al+C9fDOGRZZF\
    Qylc5pD7pzmJ8kk/lqKPw6lIv0OR7Oxeg+Hc/5/sL5MgpVwORgEn9ph6IEsydMh49fcUd0edQowR76+AjF+XWxvI+tBORTAst9BEvczjjReZ5qwfxo\
    rF2f3Q3A0ZjAcsi8sHKhno+EBVyHcL2Qi8HjWKyen5Nh1+dvD9Iz9AWu4OsXtNKnX2EciK35590+ntgukkgiiSSSSCKJJJJIIokkkgYvhdsnx/dn+H\
    3GhLD7jPIp/LEN5Y0ojj9EVDwikrDPWIs2kDLQsbtBwFno/WzFXD5fGwWP6oV8vuoeafi1T+bzrTcG4jf8fR7FVIRjMpUjGr81fnzyqf1GsZxwn8e/\
    Pz3Afvl98mQqC+W7bhNwjfB4O3/MyuaPWlTeUyiWyyjij8Ul/FEYx9FZYrlulJdXoHYEe71JLNeK8u0Pi+16lkEsV4Xy9obh9mOh7UtNpti+kPtlJF\
    2JHRD8wSEljjeE/0Hql7cDMn9/VTeJ+1mN8juVZI4iJcH/4/rq7/0yeF9HuF+WEIFvdCE7Q90ijW8UZxG+QexMMN9Q3jK0fCOcn2y+jfhJkgbuJ7tu\
    ja2fXH2LuJ82lD96K5kjKX4S11d//eSoAD+ZGMFP4vFMND9Zeyfxk8TOBPvJyuzh8ZP71KH8ZHj8qnORXydTSfAL7Z7gL+8UyyFYUTnoiGBD5WF+VN\
    1PP9mWLW6nA+W7VWSOpPhJXF+DEU8mofqyAAEZsjgymczvVwOPidx5eOZ65ffQs4pKaqKcmrje377cdz4hIUHG9863lyjLQJDKwEbYclXpe8/BSaB6\
    3BdgN7MfZJ/Yx2q3utmuh84BHs9JfjzLcyK3I/iJ1XmR5QRttOVHlhPsd0dBfOM5dnhryY8HvG24PNF7Ztnr4PK/HgB37Jri+ZXcwe7NbGFjp6f2gn\
    jQ03O7drDU5Y2e2adevKttzU80rxRl0J4//AeInZ5OFcaDnpa4D9K6j76lX372XvrBDRp6y66X6Wc/VNDh4iH8vk00PmkvJfEQ4ZPB8VBNyfDEQ4c0\
    VxYPFdOhVzFJIxO/Aq/KKJUWDwl4Lr7CfvF4qL1E3N4plP/6LjJHUuIhXF/9jYdSAuKhZAn8VPh+VtKA+UQWLbagVyefeGzveO9ny7aV7p883WO6la\
    J5HCf6cZwBpMVBzVqJcVDZyMBx7HDWWhYPOLv+zZtAScfm0us+dv9utXIXGzv9tM+KB/3Ub0qiz3/0A/r3Z1+jHfK7w/J5/PmqaHyoo5LwecKHgvl8\
    VsXw8Pl2s5jPh33/RUVkvjbQ91/gKdo62jmPxBVkHQXHFfbK2MYVPZPE7aln88eqSjJHUuIKXF/9jSvGBcQVo6hY7ns3h7FEVxefqa5Ssp84M7zJHf\
    8Nts9/n139xlY27dmLAI8v7HOlxRdd86XFF/IFJL4YXLz13B0PeHt1nbY0ce4JUPz8HaDyp48A9T//l704c64mhvc/F8aDnpLX/ZJOm3+B/mDZBvqz\
    0y/Szxy9gf7IvJmOxn9aqkkcQfhPcBxhv2d44ojOReI4Ihp+axaH3gUgaWTiV8CTunpo40ycv3fcI263B+UV1WSOpPB3XF+D8ZzU6JjyKe3ieOAJXz\
    jvY9/760n2uaWvgkuZ6Wz5hDT6o9vOaIT3Lgp4Vv9IGn9vqyEYHh7+3n5fPODtjxNl4Jtf3AYc79aA+VtPshue3+YZl9jGhtsH70GjUiyT5v8rdYS/\
    Ev8fzF/Vy4aHv7bWXhl/7dIT/BL8BuO358eh+evgvj+ij7+2LBO3347ynT8mcySFv+L66i9/HRPAX+Uh+QR/p0GWKL6fnozxinDl/ecb1ApksWRiDR\
    hjqu/Xnvwfz5cdX7HrD15HfzvpefbXih+ClcDN3nXiHKipngPeXfQxuz7xfTC9XU4/efvXYP3i32qq3z/NLvzHEfZDZyJ9eWezxlv+GvvJl38Du7+c\
    AU7P+a1mbVIGm3HyA8/b49vY33SneidPvwDe2H2T54vMlZodG5ew/2d6AqT8+XrvmOumsMdmK7yfv3CBlT90HV36pzLwt4Z2T4/uYuk7qefADTaanX\
    H+jObGAww493QO+1f2d6Vvf7UHLK6/DLL0J9mmW5LpexIyvH+37AK/foMFadkfsqa7/8uz8YVjoKLoO949H0wBe+UvgRn715eO/f1mcPY7+9iNMw+z\
    m9VZ7IRvXmM/ztKwF/ePoS8Vv6Qp3VjOTqjdwp44k0LPdbZ4Oran0Wk7d5YunNBZat3zD5CY9SgwFP6n5ubylzx/WNoN7NNOe27/UEbvakry3pHyjO\
    c3J72lJZtSaNs/d7JvjT4CUk7XgP21G8C/zfkeGHtGQZ95/G72wd5vPJ9tOsBOGJXi3atvZ8/P6gWf9naCBdM+ZW8a16s58i9vHdn2Yrdmx8Hvg6e3\
    W9jvvpJK33nhVs9Y0xSw9vbp4HzRq+yCnaO8x12nPTXFe8DkZ44B1YKfgSf+/RN20lffAnrbYXAwtRu8e8O50uPLe8Gh8rHeoPtitcTG9I+fhObX+H\
    t3ovET4/2EnxB+EsxPWhuGll8LKeA/M+F5HdzL49+PL/pvAz65EOXh5HXwXj7fYnA7Icp97fje/x9CHr7/P0Rx0Pv/cZFQ15WHy3E9D5Z+oz5vbxXP\
    N0kjK+F+uLkCiz9M/HFfBdGVlPgA19dg7G+Piel+o9IaD/uNj81TeDv0aV7l+cfYrQ88wT7Q62W73vxV0P62whK5Hf/z7zaCYTGvjBXeWu3xgLdfPp\
    XqnTrtrOZC3nH2rm1LwB3KNO+q141h97c70ah6HNL8sH0V4d+Efwfzb4VzaPk3by/lftxVThb7f/w9yQLOD2WK5fD3GyL4UxlYe/h7moVV3nGfWA6/\
    P9SFyrXNYjkjyrc8hNYPOtHyCLbPifKdO9BRuL41YjktyteuReNE5fvsYjl8fYf9/utq1J6Ij5P35pEkzQ74v8e3CvfPaB0NURzQ7hL3cwrlv24kcy\
    QlDsD11d84ICkgDkiJsN+H262o34dZR/gGsTPBfKN57dDyjXB+sms98ZMkDdxPatfF1k+eWivuh3qQPyjXkTmS4idxfQ3G/fSxEfwkHi9E85NHNxA/\
    SexMsJ/c99Dw+En5JuInSRq4nzRuiK2fpH4i7icL5Ss3kDmS4idxfQ3GfaVxEfwk/v+dovnJ7i3ETxI7E+wnOx8eHj+p3hrKT4bH75GfIx5KppLgl+\
    p7D3vrFrHcUL+HPWsz5o9R3r6FzJEUP4nrazDeD5JKRb8fjkT9x/7fD29Dlgj7x5JX2f3w1n2j6PcPl2oa7V7wsmoWuHOiHBx7wcNOPXFAg7+LvXVr\
    5LYEX5H0i8hy/u/8bossJ9jwZdvjG9Oxw1z6tnjAXIsx1fvy4sPAuSiV7mw+DfYkp3inl81mwV4dGztdabfHg66WfP4Ju+eR7wLlqwdA1vk69lL3WT\
    Bq6wHw8z/9JYa6Mj8SD7raX/oevb3xIv30sXn07mnP0X/c+wrd++1L9I8u3Rz2PY748wTR+KX8CRIfEX4Z4vt/O4YnPqradWXx0Z93i30wSSMbvwLH\
    an9cWnw0WO9PrHxM3J4d5VsfJ3MkJT7C9dXf+Gh0QHw0PqZc9ejueOAUn775Nb3jm7fo6mXp2t4z5+i8B8/SRcrD9FvGdC3+DsX2XdLio5uflBYfVT\
    01MjAdO8zlPxUPmEvSTCp7+6vXte9dKivLnvaetvwZZVlPiaIs/VBGWbCuxOs5kUMZ/FshF1a6NopOattCM9q2uMJQ1TxZQnpiOspNpT63bqzVotGn\
    Bsg1+0ZvMbiYOsbFqFY6bVa8ap35nYsl2RQFP2NFVeF3a/U2a72pIajio2nu5dXjsxYZObXBj0JU8TjXlMVWZzCrVhlMDUaXU2UsqJqXPIqfsUTqRd\
    jwcZj7f8AetPkrzgAA
    """
  static let thirdNormalizations = ModelSample(
    name: "thirdNormalizations", file: thirdNormalizationsFile,
    inputs: [
      ([2, 4, 5, 6], false),
      ([2, 7], false),
    ],
    outputs: [
      .init(
        name: "batch", shape: [2, 4, 5, 6],
        sampled: [
          -0.6821557, -0.2321942, -0.5392622, 0.09717481, -0.6470591, -0.3394307, -0.5041656,
          -0.01006162, -0.6119624, 0.3193074, -0.4690689, -0.1172981, -0.5768658, 0.212071, -0.4339723,
          -0.2245345,
        ], largest: 1.052468),
      .init(
        name: "batch_rows", shape: [2, 4, 5, 6],
        sampled: [
          -2.161, 0.01894414, 0.1563534, -0.327556, -0.6179005, 0.6476328, 1.307957, 0.8277749, -1.38344,
          -1.980495, 0.7865609, 0.3026516, -0.1665, -0.513111, 1.93331, 1.453128,
        ], largest: 2.161),
      .init(
        name: "batch_scaled", shape: [2, 4, 5, 6],
        sampled: [
          0.1404619, -0.09782559, -0.01780519, 0.2027731, 0.1015893, -0.1956949, -0.0566778, 0.1049037,
          0.06271665, 0.4055024, -0.0955504, 0.007034399, 0.02384404, 0.307633, -0.134423, -0.09083492,
        ], largest: 0.6231818),
      .init(
        name: "layer", shape: [2, 4, 5, 6],
        sampled: [
          0.5706952, -0.4796336, -0.1827796, -0.3769749, 0.3957311, -0.5919102, -0.1827795, -0.3769749,
          0.2020768, -0.2711015, -0.1827796, -0.3769749, -0.1827795, -0.3769749, -0.1827796, -0.4796336,
        ], largest: 0.7916527),
      .init(
        name: "layer_all", shape: [2, 4, 5, 6],
        sampled: [
          0.2019392, 0.5130923, -0.1440622, -0.2423359, 0.4485741, 0.1437477, -0.1483508, -0.001156246,
          0.08882365, -0.7670658, -0.6772084, 0.2228734, 0.1015757, -0.09827824, -0.3346979, 0.1433135,
        ], largest: 0.8489795),
      .init(
        name: "group", shape: [2, 4, 5, 6],
        sampled: [
          0.2944166, -0.06030846, -0.7745019, 0.4247828, 0.03187525, -0.2182451, -1.037043, 0.2668461,
          -0.01567024, 0.6117038, -1.156123, 0.0306316, -0.2957814, 0.4689842, -1.436234, -0.1120879,
        ], largest: 1.436234),
      .init(
        name: "unit", shape: [2, 4, 5, 6],
        sampled: [
          -0.6221606, 0.3419816, 0.149188, -0.3414469, -0.3870174, 0.4497521, 0.6188393, -0.01429277,
          -0.2389252, -0.4796177, 0.706595, 0.2466318, -0.10383, -0.4157656, 0.6269929, 0.3344571,
        ], largest: 0.7236661),
      .init(
        name: "rescaling", shape: [2, 4, 5, 6],
        sampled: [
          -1.007843, -0.9955294, -0.998902, -1.002275, -1.005647, -0.9933333, -0.9967059, -1.000078,
          -1.003451, -1.006824, -0.9945098, -0.9978824, -1.001255, -1.004627, -0.9923137, -0.9956863,
        ], largest: 1.007843),
      .init(
        name: "given", shape: [2, 4, 5, 6],
        sampled: [
          -2, -3.43, -0.86, -4.29, -1.72, -3.15, -0.58, -4.01, -1.44, -4.87, -0.3, -3.73, -1.16, -4.59,
          -0.01999998, -3.45,
        ], largest: 4.982),
      .init(
        name: "batch_vector", shape: [2, 7],
        sampled: [
          -0.7460998, 0.3875118, 0.7116858, 0.5547513, -0.5414997, -0.1610438, -0.1589394, -0.391613,
          0.3488341, 0.2367163, 0.3704534, -0.6662653, 0.1921549, -0.06270339,
        ], largest: 0.7460998),
      .init(
        name: "adapted", shape: [2, 7],
        sampled: [
          -0.9311692, -0.2819828, -0.4538349, -0.4748914, -0.41786, -0.3977861, -0.7214451, -0.6513392,
          -0.7379048, -0.7795341, -0.9163657, -0.7757106, -0.7754894, -0.4411398,
        ], largest: 0.9311692),
    ])

  static let thirdMergingFile = """
    H4sIAAAAAAACA+1dC3wURZrvISGEkEAg4SlgjAgRQ8yLh5h0QCOKRshq1KiwQ2emSQYmM8NMTwgviSsiqxwispgVXDngFFcUdLM8VtKDXDjxFt2sFx\
    RWwJwrDxU9UNAocbnu6eqZqerMTCfzIuGrX+ZXqUdXdX/11ff/11f9KL4nKjqZksJ11IHoQmaS8J/4SxB+lSzH6BmOyZhjM5sWpc5lrYxNW8VabQaz\
    KXViSmpORtbYjKzU9JRUoRartTFVrF7Mz87MHjcmK2tMdtakzOyJ2RMm5uakLinGuuqRPWr8myUUJf56CTk6s2m2oRx1VGnW242s2JKzywybVZch5L\
    FGW8Zsu0nHCd0zRrFbnZGx2bQmptJZeQpe5mxRyF+UKleoZK3lBlO5WMpZGYOJKXP2wlntrJBlZBYIlyakH1WeASpTdDnVZLFzRWIh0WUZw+kqtLYK\
    xiLWe9RkNxrTU3LTU8amp+TMFAXGLXCWpM42mhkuJ1s83GZhrDYxczZjtIlnZGXKy50SlTPkbg2VTDkrHmK2oAtGdZaIR7HlBhvHWlm9fJpS78qjDa\
    Yys90kVBNk67zwmcLx6i/+drOpKrvQi6x1jBcxy1eu6EfZQWGJULXYbDToFnjpRZae9+sWS2YbjJw0tMIIiJ2ZWKPWZljoHJqs9JQscURsnNWAxCBn\
    WRi9XtQXoaMqxmjQI01ntLPN1kqGc15mBWMSWrNphRPnnOUGIyOOidYqTAnPxsqtZrtFbF7ISGUERa1y1hMbMRpMLOPUILuN1ZYZGJtbXOhsDSYDZx\
    DOYaGgaW3ILsOjvA1B3mk0W83cAyaDeOKEKG2sU8WQjhhEhdYy1U5BoDyznSMyfYtbvIAAT/gR1mq24Sfqu08kJqGC3chYUa/o/J3n02aJcxgM3IK2\
    S1GbwinYnHrMEU0qCnzOvjK7wajXegheErUXE7HEY75KU0kxWRelMtZy9B8uPa1WMtUca7KZrVotOeLtskpSUxXCRZmtC8SjXPYjU/ibuWSJeODc+e\
    hcFgnpdhkRQTXLGONkAVWERovNwmQ3lXs1Khah/MowK6LBqGDETHPZHFbHaQ3iJMrKzczNzBl3S/bYsWMnjB23RIW9mMuyFr2h0tYuCy7LIcQ6kate\
    J5w6GhSFKBROkPUyLuWCTbV1MgWwC4ZOhh7c7NsM5ZVmCVXA7ofV7rfbsgsF8+yMiTMslMDddXrBMvuYwXepeejmt/qZjWxNUOZ2++jyuMCJcpUwM8\
    3WDjNl9+EhpcplncykAZ8Gu9qZ+XRZF+bTvi2NritZmhwkZd+WxiZ2C4YGDE0EDI2uCxua+1jpdHys1LQuT2MnMjmcIBDWY3hFMyATdL+EkbjsK4G/\
    y4uJkC/OLZ10YZ4DZh3W5V6s+jjMnltCOqfHqZ/TrnVpyCf1PJjUMKm79KSe1zUntW96ZjXPt3VyXpYts22/pEy+2KvLcnNgucFyd2nLzXXNST1Zr/\
    cy2xippLNM6oAGXLERTWRgmoAE40MXIrkfLg5+eDsv89DFECpjDmijWvXMAf1sWz/D37kuaJPjfnuZoP06zovm2jyKYZaQk8JTOjAxgm6477UbOYPF\
    6E1fKj2KQTf9KqunuEBZu5YV9zNTxP0ToN3yLpjiPrWuTLzli27fXpuW3GYNkIFLt0Z7Y+HuUjDjCt7tFg4Y7eAzDKbaUGmv9EYw3KWgmAo64RYOKG\
    bwFdNg8qWY7lJQTIViuoUDihl0xbzdbNIJDMEk3mDo5QZNvEYn2r4RLJookzFZ4VNWQligsJFVWG0n3FRGWhsZpdWq2JgGze3gzrjZm1dWb+Y6nZKy\
    8u3nJvH+daN0/7v/x5hUKm6OW2VzcGVFsgqdfrbj5mVL8BSzHb3OC4NG6sw2g4ntGkopnnVoddItLVDLUBvKzgnpkjJko8d3QmIys/1YzTBAe3a7FA\
    adT/g1lQvPrQjaMquZ0evQs1xX08LepyoqJAP6GDR9vI+1sAz3oOsR8bZus3VW6WQGVLznMicIN+vhz8K5RRGyO/Y6htqBKUExa620e10dW9ylnemV\
    NdLraMTnawV6lz0zaE9H4m+58BBOV3yPjZ8b8N2lnfnZSEFSY7JU3oXvvuKuONxTjAwnnKTXMeh0MODzefkQmQRZTJ1FQWa6HglwvzySeMw6XXF/+E\
    z3MwOeR0n3MLuOQfeMutIet8u58jzuSnLlyfdkuBtybYK7j3NtP7qzXBs/rizcvd5WttaTxYllkr/IoypaqntWUBxEclRXgYsyuHLckOFRSTYrriyk\
    RZKw29ZU4l2hfjRWfnpBZ660GIysR8UlHq81XZdknxmbdOqVkv4aSvwlim9QFd9amjGfNZRXcLaMirG/vatwSkLckDjnAbGxVLSzljtcRkE83jMtl8\
    9CsQbFK1C8tZucr3GWDUL5fVH7ZL2S++64Q6x9mQhyP83dpTiWgnA1hrvumFwsxqUoLevTwW54vSrGahNjyZC59XJSB/vVUFGY/iYi/U3rgeu/pL+U\
    V/2FAPrrqb+yHVvRndQ3KRQHqd/7p00v1FDdXFZ9xUC8nx0o3TgYP6+UKLzeXShd0f3qHD8Zt0g5xCPLoqG6U8mC9EQ4F9ODNRLeJrpkGIvJUzQfK3\
    q4ZXzn7dOLNBQ6gKhHOd987nxTOCWbO3kYnNROiNFpucp1jBRHU3gsvjzR83g5dt4oKsQxKC3HElN0n4er/TJcX1z5OinuidK9PNvXymdLUXGEvluI\
    +nL+PEqWM34dImej0FvhPetzKO6NYlkuAqdzxn2IdkRW6yF21/XI7LYvkS8z3H5tyE/sIYkYN0R2qWRyPCXGS/Un8yXaSw0g5OFBcp3pgS48UpQ7+e\
    wg4voFnuuMBxPjKzFiihpCXKfMi69B6QS3vNzcWEgPJdqTKDJFDSOuCxFlajiRj9gydS0xLiJl9px/Z+IBQyBAgAABAgQIECBAgNA1gjc/OemfkfyM\
    3b36GWPRwktuZ9khKa6R/ToV+DqPe1WKD6L03hYp3g1D0imD7GfchxwyFuQYSddokJ617c+OnSalZ/nRx8T7pHRmiTr9tSDHwuqhnvrrfZ8n8TpcPy\
    Fcnfpb6tJPKewYiteT93lc/ukA+5X85D2orSid96ys11LQo/Sy59D5yPnr8HorUXpbrRRPQAVN3+L1WlF66HkpPoPyi+rwehxKr91JYQUN7+P1zqJ0\
    PLL3iagg9yO83gyUXtyE48TuVLxeM0pTN7QXx9q2L6WpuH2B/TII7bEDMh7sTiH1TQrB3S/TuPorHo73U43StSkwRr6CjP+kvDq6Xybus8j7Zd188A\
    3SbvnjGxPSgG+AnVHyjZQbQss3vOFkzY1t4aR3/U25CT9vCFe3/sr61DwKr5eJ4iwCNycFCSerb8Db3YjS+0bBGKnBSVJeHcXJbh44GYWO13hU0CDL\
    pYnWYMfJsXy/QDSR7608StA4saxvyrUoL4UaGEsNXOrC7Vhnebdu3TTS2UoaGqU5NxrXTDmUhlTem3YNpkviL9AbmNfo9MNb+Umr7Hzzb07ST14a6D\
    g+4wB9adlO+qb1w+q3xFr5zakrePn+KVnPm2/03b5shyvSQbdxvCP1UNIDDfJLRQdNr6rHtI2IK64oeby5fh1PXVpeP+XI27duXPBEvlf/L7qaxpvV\
    8YHYHOCzwAeUfPbczZHhs8W54PeBELjfZ0d2eP0+d2Xi/VhQenU2jJEaPkvKq6N8NtqDz0b78PscQXamZZw6nMycCDgJdkaJk4PGRwYnq29tn98nLR\
    /8PqC/Sr/PkVvC6/exjMfbrUXp3bfAGKnBSVJewdgf6d7melva6NB0a3u9Hbz195m8tjWsOqLy/sv4QQX1f/sTfXvqAFo/dkBBv6/e5Hs0NPKnpsbR\
    xwbHO17Y3NtxfsaavNeGjKw3jKIK+v51OH3Lwafz+nxuf6c6Zb3CD3TkVnV+IAsNuh4ZP1BNQWfwA/X/ub/jh9a9fP+WufRj3+3ivfHb3ehqjkxWxw\
    8S7wB+C/xAyW9bJkeG35ZOAT8QhMD9QLsLw+sHKr4N76capWsLYYzU8FtSXh3ltzEe/DbGhx+oGdkZaqo6nNxXBDgJdqaN+3+mRgYnU57BcdLbOn/f\
    1NCu88ngbx5tnQ7+KJhHSj2tKAqvP+rcYLzdtLvR+RXBGKnBa1JewbgPqQd1Jd+HVD0d10w5hPY+pJLiFP4b2yBH94P/TT9f1MRXv7+KT3rjS3r/Y5\
    Pyou4+TE/YfhN91zNr6czWn/kvJ96dT/qfKqap8z+dKwbdjoz/ibqvM/ifvvtwUN6mkV/QqxaO5pOKzuf7w/mKh4AvA84r+XJxSWT48o7StvxK3vW3\
    8VHgqaC/Sp6a+FB4eerWErzdRpQ+9yCMkRqeSsorGDw1VgVPjSL4p5KH+ivvKJ9IeUSqsUMTTp56jO3huJQUx1+wPcz/z1cf828+up++mJrMF/ZLKv\
    jfG4/nfzJQQ//03I209aNSumjVx/yT29fUx0dt5Bv+8H/1Pxz8kV+6q0/BL4O3868k3k/Poe38rYdP0qUld9IfPfA5vzSqiR65I7bgD6Nb6KUPvZ5f\
    0nSUn/79Xv4zW1TBpdqafEdhA//ND1/TG34YQx+98/X8RdGD+EEf/6P+w94b+VfPJDiGjDxNv79heP2F1Dn565Y/wv/L8CIdd6yvo2efYfy7UxId37\
    11mo/9TZ+CvE8n01+X76g/p/0y7+8JJ+kB5gJ+zKnj+UN3MvTJP2bxX/Hv5H344yb6odmX6DTdx/ySG7oX/KrbIMfZyvX0K+/zdFL6Z7zh3vfql7/1\
    Ln3H+P6OTf8YRm+OraPHvLY0r9d/Pk2f6L+VXz5xD/90Zhrf76cG/vO0fP7L13oWXJxQl5+3vJDvN2slf/h4XMHdthX1B59PKkiqrc2b3q8xz7Tpez\
    oq7Xc0O+6/8kcU1tX/7dEztOX6o/WjP9MUrF8S7bgpblv9qx878m55Kq7A3FrLH+qxl447Wkq/NutJ+qU7r6V7HU8sOP77e/nFl3+qP//UTr5fTJyD\
    XCckPqxunTBoJtiWyKwT0n7dGdYJm3U7+FO3Xaa/vdxIT7v+W6/71LPQ1dTMUsfHdutgPQF8TLme2DgrMusJim1rPQH71BDU6a9sx2bpSH1D6+Qg9U\
    uuJ1pm4f2koPd/T9LBGKlZT5Dy6uh6opfHeqIn5eP7J8jObC1Xh5NpRsBJsDNKnDxYHlqclOxMrIuNrpyH25k6lG6yIdxG+bVP4PX2oXTzk8g+oYIZ\
    R/F6y1B6y6dI71HBsma83jaUPvQ58teggm2n8XpNKH3hSymukN+H1xvfdypBaQ69OCtFZuFj8PbI53Fdz4sNweuR773zxjcsle3zX6aZwX8JdkDpv2\
    ycG17/ZYUBb3c1Su+YC2Okhm+Q8uoo39B48I04yv9zHzGEXzJG4a/sqB+j2dQ24kT2uY/h8Zfz9z5+aO+at8/kr9t1O/3H5yv5a/6SUHDz6VH1vQzD\
    6EWjR9Knxu/np9XGOD7gjtaXTthED9n2Lp0x7d/oF//jG37wj7/QBWv20KRfrbFSnV/NYgGdb49fLSpo+lgzT55ZV7JfbVfCGfqjASfzPph5mfa2Vi\
    A5lj+OED8f1grAEZRrhQu2yPjUSqrbx3HjFwLHBf1Vcty6qvBy3CIOb5dD6bVVMEZqOC4pr2Bw3F4R5bgNC65Ejru7sJfjhXsSHQd1SY6UUy/wqxa+\
    yC+87OCb/7ol/99fTnBcd/2J/NM5H/C3rnmEviklyTH/QAW/emtMQdOevPwqi4P+c8Zt9M0DYxUct65aHcctWQQ6HxmOq1/cGTjuu2/V89cd3pm/oi\
    LB4Y3j1qIr2f2YOo5w7nHguMARlBz3yGOR4bgTnmiL48K+MQR1+ivbsdrHSX2TQqj2jTOX4v2UonT14zBGajguKa9gvOcunvK+b0zuo/nDySO/BZwE\
    O6PESWp5ZHCyZTmOk97s4MblobWD8nw6GyW1XLM8sPnbw2P+DvMxf0t6oH3mnr6/x3YoQYPJiQx+5/1K8KFdzUHxfYap+Dza/RSaZ1NBVmrsBCmvYP\
    iyEiLqy1q98kr0Zf35oT207YGEgsaao/Sm7nGOkZOn8PRmLf/Id9/wm9ZeQ6fs30mnndLzF8+coGNW7aSf/fSf/K8ubqZ79v+afvCXPXzMpbr8Hx8b\
    rfBl1TyjzpeVsgp0PjK+rMxnO4Mv63cPx9CJfVt4W78pXvdryW9F+sPqvWuBowNHV3L0Lc9FhqNHrwNfFoTAfVn6teH1ZbU+h/czYo0UF66FMVLDcU\
    l5dZTjRnlw3N4+1sLkt5L94eQX6wEnwc4ocfJQbWRwMv0lwEkIgePkyvXhxckRv8f7KUJp43oYIzU4ScorGHs+fXzgZB2yM00vq8PJ+M2Ak2Bn2rj/\
    9+XI4GTJFsBJCIHjZN2m8OJk0Ua8Hw6l126CMVKDk6S8OoqTsR44megDJ48hO9P6ijqcXPw64CTYGSVODn01tDgp2ZloVzurC3A7Q37r55xsf97B62\
    1A6b31Utwi5+/H6zWg9BcNUnxQtqdb8Hrk/LnSgze+0bAN+AaEwPnGiNfDyzf2bsX7+QKlo1+HMVLDN0h5BYNv9PXBN4reQH6A7er4xpa3gW+AnVHy\
    jZXbI7MuP/snwEkIgeNk0dvhxckvtuP9xO+Q4vS3YYzU4CQpr2B8c7ifD5zk6pAfYKc6nDy0B3AS7IwSJ+t2RgYnk98BnIQQOE5ye8KLk/G78H5yUb\
    pkD4yRGpwk5RWMZ4OSfOAk6c/zh5MX9gFOgp1R4uSx+sjgZN5+wEkIgePkhn3hxclcHu9nBkov3gdjpAYnSXkFAyeTfeAkuZ/lDyeHHgScBDujxMno\
    A5HBSf37gJMQAsfJhvfCi5MzDuD9LEPpLe/BGKnBSVJewcDJ/j5w8iyyM/GH1OHkykbASbAzSpxMPxRanJTvh5L73T0FtzPNKE2hdy9UoOQg4psbie\
    iL25no26CTUP6OXLzeEZRuGSfFNSh/FovXI7/Rc6UHb3yj6e/ANyAEzjdyG8PLNw59gPdzAaWTG2GM1PANUl7B+KbZAB98Y8ZHyA/QpI5v1H0CfAPs\
    jJJvbGiKzLq89QjgJITAcXLGJ+HFyQtNeD9DD0tx3icwRmpwkpRXR3Ey0QMnB/rASfIbh/5w8tgJwEmwM0qcbPg0Mjg5ohlwEkLgOLnsRHhxcugxvJ\
    9ClNafgDFSg5OkvILxfqhBPnCS/MavP5yMPgU4CXZGiZNnP48MThadBpyEEDhObjsZXpws/CfejxGlV56EMVKDk6S8OoqTMR44OdgHTpLfuPeHk+nf\
    AE6CnVHiZPJXkcFJ7lvASQiB42TT2fDipPErvJ+1KF13FsZIDU6S8grG+xqG+MDJVmRnhp5Xh5MlFwAnwc4ocTLvfGRwcsNFwEkIgeNk6/fhxcm15/\
    F+9qL0se9hjNTgJCmvjuJkggdOXuMDJ0f8gPwALepwsqEVcBLsjBIn9S2hxUnJzvSg0G071Ig3cDtDvp+rGBUY/0XwdpSuQzmTUEHrRbweOS/kL6VN\
    +DVebxZK1yCgXo3yLYvxeuQ3z0tRQelTeD3ym5G7Uf7Kl/B65HvCA+Ub8f8CvgEhcL5hbA0v34j+Ge8nHaWLWmGM1PANUl7B8F8P9cE3SPvr9/sGMR\
    rgG2BnFHyjyaV5oeEbcjCYLHZOa2QWsFZnWmc2VWXrKarcaC5jjFqmirUy5azWYjYbDaZysQTxIdZkY/HjtVmu453/erSnzZbTVtZWwVhY6XihmhRn\
    y/muA6X8HIrRS10KsbPMZi/jrIyOk9urtBs5g8W4gEzLDaELoCqZakOlvZKqNJicsXBeOoZjTcJPPk857TxUb5a6EGI57bwI8TyynddhYRlOW8XqOL\
    MoOQtrrbQLbcnXIV/wbCPDCc26cUIDOh+MAPwNQnt4VOlynEedjZL+q1kOsvI/z7zzl2XxwF+Avyj5y9qeoeUvYP8hdGT9nh6vCev6vYbwf51F8yI+\
    HoigmvU7Ka9gvGdkuI/1e0lv5J9MVLd+35YE+Ad2pg38Swwt/nnzc19IlnqYBTgJIQCcLEkKL06eRfNF7ie5r/RfbhLgpBqcJOUVjO/4XiuO9z2abs\
    lRyaj0OupAdCEjtiz+EjzOo8bZQCXLMXqGYzLm2Mwm8tAe2aPGv1lCUeKvF3boXMrpgJttKFccuC7JPjM26dQrJf01lPhLxA687QGhT7OeNWbMZw3l\
    FZwto2Js8T3dRWe9YB+jKPGjEA1zxFP7f3vlMz6MawEA
    """
  static let thirdMerging = ModelSample(
    name: "thirdMerging", file: thirdMergingFile,
    inputs: [
      ([2, 4, 5, 3], false),
      ([2, 6], false),
    ],
    outputs: [
      .init(
        name: "add", shape: [2, 4, 5, 4],
        sampled: [
          -0.3587216, 0.1523701, -0.3711842, 0.4024662, -0.3707632, -0.8005704, -0.3703421, -0.2605794,
          0.6783668, -0.01048325, -0.3714584, 0.2396129, -0.3710374, 0.489709, -0.3706163, -1.877193,
        ], largest: 1.931865),
      .init(
        name: "add3", shape: [2, 4, 5, 4],
        sampled: [
          -0.7460015, 0.3844428, 1.009611, 0.3285514, -0.6381913, 0.3605642, -1.93331, -0.5035782,
          -0.3231934, 0.1498101, 0.6050503, 0.3447445, 0.4815995, -0.7617046, -0.2722623, -0.1828297,
        ], largest: 3.425102),
      .init(
        name: "subtract", shape: [2, 4, 5, 4],
        sampled: [
          -0.4497607, 0.1761043, -0.06628552, 0.3553373, -0.2961524, 1.042259, -0.5260193, -0.1198385,
          -0.3782407, 0.05939446, 0.08339524, 0.2386274, -0.1464716, 0.4178604, -0.3763385, -0.1060795,
        ], largest: 1.812643),
      .init(
        name: "multiply", shape: [2, 4, 5, 4],
        sampled: [
          0.007126286, -0.000452315, 0.04604399, -0.0006599565, -0.003326745, -0.1292894, 0.0545253,
          -0.003252562, -0.07940257, -0.0001369628, 0.03198716, 1.238695e-05, 0.02477225, -0.02040043,
          -0.0001050973, 1.487905,
        ], largest: 2.447012),
      .init(
        name: "gated", shape: [2, 4, 5, 4],
        sampled: [
          -0.1364225, 0.08923172, -0.07381821, 0.2058612, -0.1125347, 0.06565583, -0.1512511, -0.1033425,
          0.04749354, 0.01332021, -0.04558463, 0.1302413, -0.08189334, 0.2471624, -0.1182021, -0.5401134,
        ], largest: 0.5642618),
      .init(
        name: "average", shape: [2, 4, 5, 4],
        sampled: [
          -0.1793608, 0.07618503, -0.1855921, 0.2012331, -0.1853816, -0.4002852, -0.1851711, -0.1302897,
          0.3391834, -0.005241625, -0.1857292, 0.1198064, -0.1855187, 0.2448545, -0.1853081, -0.9385964,
        ], largest: 0.9659325),
      .init(
        name: "maximum", shape: [2, 4, 5, 4],
        sampled: [
          0.04551953, 0.1642372, -0.1524494, 0.3789017, -0.03730538, 0.1208441, 0.07783858, -0.07037047,
          0.5283037, 0.02445561, -0.1440316, 0.2391202, -0.1122829, 0.4537847, 0.002861116, -0.8855567,
        ], largest: 1.636625),
      .init(
        name: "minimum", shape: [2, 4, 5, 4],
        sampled: [
          -0.4042411, -0.01186712, -0.2187349, 0.02356444, -0.3334578, -0.9214145, -0.4481807, -0.190209,
          0.1500631, -0.03493886, -0.2274268, 0.0004927367, -0.2587545, 0.03592433, -0.3734774, -0.9916362,
        ], largest: 1.038563),
      .init(
        name: "concatenate", shape: [2, 4, 5, 8],
        sampled: [
          -0.4042411, -0.007314399, -0.2187349, 0.1078296, -0.3334578, 0.5582947, -0.4481807, -0.1974358,
          0.1500631, -0.08229186, -0.1440316, 0.0328521, -0.2587545, 0.1479961, -0.3734774, 0.04069955,
        ], largest: 1.636625),
      .init(
        name: "concatenate_rows", shape: [2, 8, 5, 4],
        sampled: [
          -0.4042411, -0.2187349, -0.3334578, -0.4481807, 0.04551953, -0.1524494, -0.03730538,
          0.07783858, 0.1500631, -0.1440316, -0.2587545, -0.3734774, 0.5283037, -0.2274268, -0.1122829,
          0.002861116,
        ], largest: 1.636625),
      .init(
        name: "dot", shape: [2, 1],
        sampled: [-0.7361042, -0.2216584], largest: 0.7361042),
      .init(
        name: "cosine", shape: [2, 1],
        sampled: [-0.8790722, -0.3654327], largest: 0.8790722),
      .init(
        name: "dot_rows", shape: [2, 2],
        sampled: [0.9796257, -1.027435, 0.2272995, 0.3803037], largest: 1.027435),
      .init(
        name: "add_broadcast", shape: [2, 2, 3],
        sampled: [
          -2.379106, 0.2411377, 1.037248, -0.8651055, -0.2448622, 0.5512477, 0.9997452, -0.9431522,
          -0.5874165, 0.5137453, -1.429152, -1.073416,
        ], largest: 2.379106),
      .init(
        name: "repeat", shape: [2, 3, 3],
        sampled: [
          0.2738886, -0.06521812, 1.154635, 0.2738886, -0.06521812, 1.154635, 0.2738886, -0.06521812,
          0.7678807, -0.3535575, 0.05824307, 0.7678807, -0.3535575, 0.05824307, 0.7678807, -0.3535575,
        ], largest: 1.154635),
      .init(
        name: "permute", shape: [2, 4, 4, 5],
        sampled: [
          -0.4042411, -0.3334578, -0.1929308, -0.001958363, -0.9826502, 0.1083245, 0.5372344, 0.05847483,
          0.1500631, -0.2587545, -0.8412551, 0.2462455, 0.0649315, -0.03145703, -0.2925605, -0.0003718063,
        ], largest: 1.038563),
      .init(
        name: "reshape", shape: [2, 10, 8],
        sampled: [
          -0.4042411, 0.1642372, -0.2187349, 0.3789017, -0.3334578, 0.1208441, -0.4481807, -0.190209,
          0.1500631, 0.02445561, -0.1440316, 0.2391202, -0.2587545, 0.4537847, -0.3734774, -0.9916362,
        ], largest: 1.038563),
      .init(
        name: "flat", shape: [2, 80],
        sampled: [
          -0.4042411, 0.1642372, -0.2187349, 0.3789017, -0.3334578, 0.1208441, -0.4481807, -0.190209,
          0.1500631, 0.02445561, -0.1440316, 0.2391202, -0.2587545, 0.4537847, -0.3734774, -0.9916362,
        ], largest: 1.038563),
    ])

  static let thirdRecurrentFile = """
    H4sIAAAAAAACA+1dB1wURxe/o4MiKN2KGhUb0j2Ue4uxITbsqFE84ASUFoqCiYodO3aswRaxxRJFVPYtolE0+gVrMDbsWFDB3r872EN2j3JKO2Tn99\
    Pl7c7OzL55+/7z/jM759ZTVc2Ql5ca8354VDvAWfKX9J+u5F+AOEzkLQoTWY4JDQr8pclYcYgo1GOcOCTULyiwSQfzJraW1vaW1k3amDeR5BJ7hIrG\
    ib2l522sbBzaWlu3tbF2trLpYCPoYCdoMtGNUdXOs+eWJwXyeNJ/NSRnvIICR/v50BUFBHmH+4ulJeVWaRka4mUpOSf2D7UcHR7oFSapXuQvrdbLXx\
    Qa6hEoCsjN3I15LbdEyflfmsgyhIi9wkNCxIFh0uthISK/QJFnbj1hIeFiySl/UaTk4STycPk20NfkKu0RGBwe1kt6kVWppyjMy9cj1FcULM03PDDc\
    37+NuUMbc9sRUn2FReaebjLaP0gUZmsjvTc0WBQSKj05WuQfKm1OiMjHJ1ehshOyOkPFIX7i3LYEBdMPTGeaKL1N7OMXGiYOEXvLGplXdyG3+wV6Bo\
    UHSvJJlJv73CMkBSj+7L0GDOxdhKrFgV6SMkOKULTs8eWqkq+jy0BJVrcgfz+vyCKqkqmw2GeX9IP0ZJDnGLFXmIefVKvWdlZ2VrYOjjb29vYCe4e8\
    28PCQwI9QsU/h0seIFcldItlV8Ikhv7lrE+Qh6fIa+x4UYh3aIF+ys01Oty/wKnwwJAg/4InJohDgjyCwsMk1uMxOijEI0AUOpaR3y9MWqSd5G+RxK\
    rHicLoly5MFOjbpE0BY/ZgXg/18wkIkjygtJBQsYenn6jAY0iUHCj29/CTlO4n8veTNKKwXrAscL2QLunuHxQSFDYo0E/S7gBWp4SKcy2W1rqf9OXw\
    EEXkapI+Rz9zgZPf1nH2DlbW7QUCW5uJDGWU7tH6hoT5BvkU4kKYz+UjsWhpQyytvr3tAmu7PKOT9lApmz1MYkyhzBaXomF2Nu1zlSq1Qalt+ojDCj\
    cjSfnh/qIQutF02V+6otDLuU9b6JVcM/YLiyz8Kl2l5AFDcx1KWGE1FnY1t8LCLniHBAVLjFFywsrSilEM+0qBzi9WrZ7hfv7eHgWsJs/+C8OAiQX8\
    cQFfKeeQf2kiCvGh/2L2uYdHHh6HiQNDJf7Dg22wigNPXjm+kmcKComU3vIFISRPbzVi4kTpnVIvl9uSX/I8ul+gTwF/RbuvXBVNLDMU8Q8NC6j6EJ\
    KP50wMkZ0ufxCx50CkKH9nL7C2sXK0rpIgYi+wsbVydLRROhDJbZi1gxUHIhUHIjJXySEIw7N7i7+TOKTSQYSLRIr2d462trY2DnZVEkQcbW1s7awE\
    ygcijrbWju05ECkbEMl15qEe3n5eYbQV0a6lEGCxG5H7wuR2c56j+ZKJziXNkv+nxL0XAKICHrc8schOcSz6El8VDkaMRy194761Zda5eqycum2kWi\
    lD2P2CRd8pAVgE7tKZOditGALQ1qq9Q9WEXUnbrR0E1spIANpaWzvacwRgBcZuDG/JBXAM5y4xVG8ueis1jNh+NYxIFe9ROJbICv++wETQ3kpgZVU1\
    wUQgcdsOAiUEE4GDRKsCDkwqDkxkDrM64kj3/oOKcO8+IeEcinDBSHlygFYCRxtHh6rJAVo5OjrkYZ+STSTZCto7CnIjvGqGEiHiUAlQikaH5TZIxi\
    uUL3TQTpJDDhZyeHiKJc5FXM24LA4/KjT+sBZYyeZhqlz8Yd3esb2DnRLGHxKl2tnnzSFVa/zIf5fLHUAK+MrqiCMD/AKC/cX9+/Qpwr+H5l7nQpFy\
    gJIQsX94dViwJpCM1O2qJE7Ytxc42tNzC0q21sDeykogqHY4UR4Y8MXDVUf//6Oft59E2cV+huQZFOZbxRAgQBziI/aQfoMlLVhSl5co9yOqXDUU+u\
    p+w1SPxLFKAcNDeVZ9K0kYRdf37XM51YiFc7R2FAiqJjpK2i6wU8IlAZKG2VhbW9lxszjlPIuT2/O06/AoU9f6pdTvyreWfrkV51q/gkuxt7G1qqKL\
    nB2tBHaODspIUNkJ7Bw411rurrVc1m3RA/mqEehUQFTjUfWm2csusil6CkkW2CiNdr6fVWrV6ENVR3sba7squtjZ2sHRQaCM6wsc7W0d8kIubn2BUg\
    Y1RXvV/EK/L7da9p+QcF61WAdgLbCpmkGNwNFOIFBSryr7/J/zqlUsnvGoUovAKiKmCQ0PqNIxDd3+cpuq8bDmghoOfr+R/pKENFZVc9G0pO1WSrlx\
    grRhDrbcF5zfy3TNd+VfueimYt2rlaCKbm4mbbudg0A53avA1taBc69VdcpGNqLnQhyZQkTjJOX4iKt0mCN5hvINc2y4NWncwolvAwxbGwf7qhrk2A\
    iUcpsaScMc7Oy4nQW+lyDHhluVxjnXb3OutoL2VTXEsbFRxv2bpUrl9gCr0iFOgRH9dx/mDPQLEHeR1BTi5xkeJvYuwveHSXJVtZ3Evh5vu0h6Tlzk\
    Xtj0tSqkARkE2ny/n3tWhvsvaWq+aAddjAsu0sn+HC4KDPObkNt1X/xZGXlSuzJzo3YMN5rvL6rILsYsBzoi3zK//KoZywd/sdMvWYbLfkiAzjG8wH\
    7O+acK7leZf5LedyxfzltHUFD8sjVA/tn8j0W/lJ23ppohe7DKKkDiMc99Qb3887JuzD0xonBDYf1yXAkGI7Nbr6CAYD9/cYGMEwv8yF2sQfgIB2+V\
    Gfor+Lzcf9Lf05P+hp3leLGfj29YqKWv/WyXLt10derq5N6gpcVTy831JX2mk/T+grLs+ij6yKeP0fQxXkV2np97zZQ+X5sun51vYP+uXaW5P7OSrJ\
    4M9byjFo9L1TG5dO3kJj2607LMnlJVmPnGiUJCpcc8d/LFLp2/sV4+T5Vhv/q0/VpoMu0/z355Rdovlzj7LWi/Mj8Wrc62t7zkVkb1DujTtwufp5Lv\
    1aNNmPXspuU0M2a7zFWZ+Vxo2Ve9evafDLfYeqhJexY+T51nKNGeFM6lshk/D2/183WoxdCntrQvNL/ouHvnvr34PPoGVj5pyicFaFnm9jToY96wis\
    ejm8eji+bRQzYJrjPLyyU8vcT+/rQs61a1AtcLll/UfZqsIz1Uy7ejou7TZh3zx3O0rFPC/TVY7ZUO/fL6o/j7dOmjTE+SYV3usRbrvZSOFaW36bHa\
    82UMKcODwu+rze6f3FEmj1eHlvUY5z1CAgPzWmnAei7pmFJ6NGS1n8FcS2SjEp7bmCez17xUcFpRKpuUcL8p6zllY2IzVrkFv4iQynWL0E89Vj8W+D\
    4tV65fxH0NCmuHZBzekKVX1vIlXqMSns+cPtYqRD+S23mNS7i/CVsPBWIBqdy02PbZ8H4oofxmxbXPhsdrXsL9LVjveW5MIh3HsM7nEjQF/F5wDQ67\
    ucQlLnGJS1ziEpe4xKWyTkXx5Gx+Jo9nVCmSZ9RqwIzX4vbTR07F1SLJeMZRNIGUSJ+3msWn7axwPjt6c548qgR7zKTzacUrZr/BNAEQU7+g/RY9z6\
    PfmBnfc6l62q97vn3mpd31mflk8zz5/HQp683jybXy7T/4hMyu81IsLSeepK/T51NfMfM9o2X9t3nHKPp8cjM+I18mLWtZ5B1j6POmg5j5nGl51JC8\
    o7OsvNnMejNpWWseUx+Cdcx8o2g5Ko75nrnUZeZjv7ey9zqxCTNfhoz4asYr1r+4N2H6F26+jEtf4wdkdppozsadvFS282X8/PrcGjLriaDlWHOuj4\
    pLMvxn6+tb58uk8yiy+TKVYsYbbH9U0nhDYMGNNzg/I7+uxLxZ4eMN2ZRKea0riWrJ4SSXSo+TGS0qAie/rCvJaMmsR6tV3tGiDbNdEc2Y+eJoOblF\
    9cZJth6+FSc1C+CkajE4ye6fknByVDsOJzk/Ix+Xu7Qp37i8KJyMtyoMJ4u233QbJr5zqXrbryx802rHzEebFc+aPtqw8FNQyngyrg2zvFRazrTk+k\
    gRnGTrqyzWX6rR9/MLZODTK6P4Kvx8LC3o9+Rl09xba5s3otfumfNMtHgmk+nr6pL6pddVVPIK1KI9kSrflDaxZNYTR1SqvjccMIOBNV/AGtFWaHMx\
    Hp0XhGPG1Lsw470Jde2nv+D99ARovboBuUkrBDc2icY/Vi9H3vuZZLf0vR3jIqcJD7U3Jch//oTOTYzB296YqPPwD9Q8lob3eujAVbOa1IqNtajsnx\
    Y7ba3bnPRrwSNq/90QHFPnOOndCj8cYb4ajd4ZUa8+JKHRm7EwKecADnQzx6xQU0o99RQs6XUBI04uQIOdDyBlkrOTqutFEOxqDS5zl4LVh3f4oIOr\
    MO+9U81/77Ssi39eWT+a2xWfT4YfVg7V470r6b1QY+lPrczeCyt7lutVivci53+mThua34EFE1qhQa9s4VWxJvXeQAdfhA7F8w8v4R/DU+BlE0PsUs\
    eAuNnymvBfEz68XdQSQs65Q68Fl3DGrsVkTdU4PLbuKfkq9TVOPqBHfDTbhb/rD4AxEI4dL94F94Hd4dygWzhZ9QI0361FrGv1BiYP2S4ceOEy9n2e\
    hDdCVYn3sVFCqssxzHr1CNa8aguXu28X/qJmiqaX/iP/VysOt2TqUnWb34eTaxqSL5qMES6fOQw/+a0Cnau1KW29Bnikmz6Vs+c+ak3VI5yudIJHPr\
    vJZx4PnM7q3gXjIALb3rsmrJ8ggrvbrPEhHnb63+sNMGT0e5C3h7z+4vP5jH4vff87ty+cYYlWqvfDwusSTmymTvRTMaUeB6yG308iGLS5gX69T5Az\
    9xyBru2NqA3/NYCNWvug7dbJTjWOzoHrRvE4s8NBnGNlgUXFZ/H006c6Kja+5Qm5+Iwb38rzmJmOlcNjugDHY3Kp9DxmvFPF8pjxwKwnjZafOTPb5d\
    yBmc+XlqOdqnd8xtbDt8ZnagXiM/VieEx2/5SEkxZdOJzk/Iw8j6nfqXJ4zOCuX8djpnXneEzOfuV5zLTOFctj+nZilhdDy7s7c32kCE6y9VUWPKbG\
    V/CYhiwe07DU8XpGNxqJlYrHrPP2GN6yEOKDrdrES8E+odPMLlhn1Dy8eE2HcA2NJlOXGBAGsbFOfeukOQVueA6qFstA7HBc+EOXfeQ/wzMhuOllst\
    UNPrF6ohrVWmcHueUS5eQ4S4cI+hCLpzWTQOeyO2wdNQPWdm8ENa7pE9dW9sZfP78ls2clYB0NHWqj12689+NnePI5Dfo0fYINa34WJk05nbR4b6Zw\
    +YHOsG1JANY7pEu0u9+CrOHXAH5p1RzutU/BPrEa1Jmwy6S7YAPU3XEELPvMh1Wbs9Ds9UcgFh+EA7qZcM74rtOZEZ8hsUsNakVPfSrVy4Bi855pXR\
    XjPU17KMZ7JvbkeE/ZmLTge6NeZu+RhSvtUZWK9zS/twIXTFiFEz5TmPH3JuH633Spxk2vC+/bnsGOi4dBa3MDavxfvhgTr0FcOOgkHBdMwX7LH6Gd\
    iRYc2UNi44sJwmhfXWr/kIMQOkiXSIu6DBvUdajmnbohbPTAYTlZuGFpPTBPSQCLe974MvM6aCxIgIVXbmO/lxtB2+gRDP54EDXe7xO+ntQKlg3VAP\
    3abzC0TjcY2awJpH46DmMnHALLUQNRMyAa6m+5CUMCsmHq639wk7g29aivI8ztvQv3LF4j/G+TFnHM1RBt765A9aODyHhBJ9hv9BJPJtXBnTo3sdXa\
    7jDW5G8I7W+CFnEN8EinH4Wza+9CbevVmG7QD2/82I/cN59HDey+Gi65pAivNhmHJif41Mm96+HHbbdw9fCb6J55C29s4FGfdr2FpOPz8fXNAFSPOA\
    1bfzIAE0EyXrGNI1NvPoKcpmZ4JmYKbEt8jWbb58LMa1thV/NUuFtrMOT82xCP3lCnspckOmVbroOcHBL3/7YQo2dbC0viYQ3LzB5TexUecSsXD9t2\
    SSz8ufU5/JV9F3kfjqCpdiIsXm4Nasdmwc7VpsT0hxqE5ZFzMO/HbWDG4+OlOW3BL+MIPg/8DYQD1sGhV7MgdOss0mKPER5r/RdZVLzp3Jser/dVbL\
    we25+LN7nxujwvG9W3cnjZjAEcL8ul0vOyzv0rlpd1HsjiW2k5ejCzXel9mflkDTLvX73jTbYeymJ9qWYxvCy7f0rCyeShHE5yfkael40fXDm8rNbw\
    r+NlI0ZwvCxnv/K8rO/QiuVleUOY5VnQsstQro8UwUm2vsqCl9XiVeY6uoifWCamFHzS3uF61I1552FzJzfh0vY62LaOv/BTm2iw2lobXZr9DdlXeA\
    TZXwdjZ15Hy7e/gUGQCbGzWzp+2jYVcjJOgLktn3jvfR+TT73D1BtGxKdxj/DEouPY1y5RaKQznezx70po2gjxv98+ge+RnRg1ZDPUuKhGuR5WIeuv\
    1KOMT3ljo8Oj8WfVWVDPbAS5y0KLOt/GlGhw9gmYnvoMjvtWo3ZDFXyxbguah9/DSWF61EnraR2fz72PjzOO4+PIa+Bxb1VSk0Ep+NchN+j630L8d7\
    SaMGbYDHx1fZ1Tm+wG0PeNtbC+Cw9r7dwLG4LvwpxPx3BP6A3cuyUL2Tyt73DFeNrkkYrxtGmjOJ62fN+rNA9lfK80BhkQLeI1Ce8Jm1F7uD7Rd/qf\
    eGDzp46qv/c+/DjnE7g016XW3PXETXtfCi/aqlOq19bj0MTW5PrPD8BzUBy0MD8Fh0bHQR9iMqj8dwnWfx4J5JkYIMhQjLU9jXdWrwXnvmdwmOT9HD\
    M1S+i9oh+qNdUg+t0+j4ftFzh9zHmHB9/VImbAQWHc4kOw8cMMnOJ/EBY5R4LLAivY56dDbAjdSJI700gjQ3/YfOUMrIx3xcmRbhB+bC/+1mCSsKZo\
    M2jMVqfCP8yV+AFDqsH/ahLTP5mRO8bfIHOCZ8Es7btOXhfnw7NGn7Fjv1XCC/9bIDyHasSdQF2q4tanZogKZ2iUixddf8+HfKvXGH4OjBQOOqtCOT\
    W8K9zyxzZ8q3sYs7ZlwsDNB3Hu9lHkweMrIZWaBFGiacJGvyeBvboF+SHLAIqK71w8ab/lrdj4OM6Hi++48bE8DxrtXTk8aKYvx4NyqfQ8qItPxfKg\
    Ln7MeoJpOWYss10Z3sx8WvSm3hY+1Tu+Y+uhLOI77WJ4UHb/lISTqYEcTnJ+ppD978ZWDg+qH/x1PKhzCMeDcvYrz4MGB1YsD6rlzyzPipbdArk+Ug\
    Qn2foqC5zU4VXmd/ZRP9MMGk+Z+Brn7KNw8tIwGNrdEv7ce4/MGbRQ2MTrM3nZZDn4Z9XBvvo/kFnP10Bk8sKO8zS6Y9vTqfCkax20PXMegp13AX/u\
    FPLy6algpK1HBYzRxBVe1+BS5FHhtfoLhB6BrrCt/zCIDD0jTNQ7SiaMT8G2ZyahbvgknGW7jVza14xo3s4eTftPISdgA7zfIFXYNlabyKjxFP55Y4\
    wu7RfijjaPYfMvOYdtP3nBISNVao7DTTC4IMYw+38Pt519UI7HDA5WjMeMDlWMx4wN53jM8uUxY8OUkcfkqx4jN8w/CUc7n4RuvnwyYdUmMK3fh9yy\
    rh7unS8Sak8+gEd8RTgodSK0sfsd7rTVorxqLgQ/zaPguGcmqTFGg5p9dBTwX67GfhZWYLfaBB/OtQDTVUtx+u/3ktRicpzafTSHrR4J2DZblzgwfw\
    qe+ikQqcRlqHtDjUrwJ0kLtS2gmRIFbjqHcWftG/gwYDjeTtsE+73HJC3kqRCGrZzhwyJDaBOxCQQpK6H7HQK79VyGHXqvJBN8ByQ1Nb+KKyxjyNi0\
    1tDi7A1M9LqO7canokajGdjzki7hurM2NbtvCo79+wz2bf0hqcMbQ6rr8t7kAbN/sOJ4zPhxVYHHHBc9H5/s+BOe1EvBeVl64EjcI72mnyInbE+B8Y\
    PS8G9rFeJoSjZMu9gHMn11KP8dLtBn7SuhK2yB0ed2Ffmdvf54enwQqdj41vdXLj7jxrfyPKZbZOXwmLsncjwml0rPY+r/WrE8pv4kVrxHy+5RzHbF\
    RzLzpdHys1+qd3zG1kNZfGdfoxgek90/JeFkzDQOJzk/I89jRkRVDo+ZPv3reMz0mcx2c4kb5+X6wWnF85ilHeexecy0KGa5b2jZdBrXR4rgJFtfZc\
    Fj1vwKHrMmi8esWep43YX2TDFKxWOO7FqDWNg9C0TPHmOEoRcab9CjJg/6G1K0PkPrCGNiUbQ2zHvVE2Y5Doel4h3CD+91CPs5atDoag/s2nai051r\
    BpT6vtnQyzUQBmqkkDbP/4XUT2tg2R8u+OAUn+r36ibuen8Ea+UEo/OHKFL9F1Xiv6bRWO/OC5iUPALWt7sMfx7NIjNXmFL6brtBNt6UvUeCGYrxku\
    bR3LvzNbxk+dm51WxltHMr0Rrkbb2CL/mJkPXSGyz37EbB6QW4JUuDuGC/AD0PRIDTqtt4dcERuPP8IZ7dvdbp7YlalLjZOOH1VxdgnPtn9Ng7B9fF\
    bYC/L6gBT3s0bhE3hNWrR5IJ66/DhKBJOGPoOhh9oDm0TFwCy1cYoZr1HAg7HwpPnXXQLbI29cGuFhHsNA1iffcXyWuxfw+sxHnbhdx4nRvvyI93LO\
    ZVDq8VHcPxWlwqPa+VuaBiea3MGGY9+oto3FjCbFfUPGa+eFpOXVC9x+tsPXzreF21wHhdtxhei90/Jc7/LOdwkvMz8ryW25LK4bV2r/g6Xmv3Sia+\
    c6l626+5zJ6WF89rlfX6vPglzPLSaPnZMq6PFMFJtr6+FSe1CuBkrUqN981XKmO8f+l/88Hs3Sx89NqYnNbgGoxxmkzuIqaivWoQHnjGp14O2oE318\
    /DaVmp+MBRg7JpYUGujtyFw/9cDE9P84mxE+bi3gV7hKKOak7nZ6pQFhPu4RLfxzDL9FPS5+aHYUIzdaqr6gPhqpAMmDLzJiz+14QKmn7Rae5rczT4\
    6zfwr6dKXQmIwXDjZGi60Yhkr7fTj1WM13qzqvh8MjxIXcPxWtKkxrJrtTKzcy1aw8lKZedzuo0mXzzTI6L6jcCQ1JrUrnFqGPf6Ao74mUfVOP67cO\
    PgGkRW86NCp+N2EHPQHTec+kO44d0qaBtwRfhY4xCk1YkQXgo/iFf7/C0cZW+TdJo4g4MD68AyMgXQNgPfP/xJ+M+ShaDr/oRc6TIf62fXx5svegm7\
    jxTDxYBFwnU/Z6N936Owy16FaP/6Bba7uxKnTUzFn2Zcgs4GH+CvzzWono9745gnSXgo2YgUTOMTL3TUqAGvT+Ix1clJJfWnCqv/VMqsP9PXMkdgyt\
    Gfrl0fO6leWg4LflhJ9v31Kh68aYvuZoZEuxqrIO3AI2wwggTvQb747+0d0GyPEUXVuwOfIv/BjZOGkg+OdoOLiXWdREvPYPLBa/iPaDq6T9GmtrT4\
    A0M738bVmm2L3B9x1Do6vo1TkHfcxMVT3HhUnneMi6sc3vHNXD7jbS5y/7v15csrsRPHf3Lpa96jfP5zY/naKZv/NK3LrCdzM92eeGa7npkx88XT71\
    Pqxuod17H18K1xnU6BuE5PERzezuEw5z/keU2L+MJxuLx5zegdzFF1SfYb/Qdz/MCl6m2/5jL82cbMV968ZlQ8C9doOXUb10cK4R9LX2XBa+rzKpPX\
    fLMzL4dy8ZoG/a2w8eiLwuNxM/GQpR7VPLovhqWugcGqy/Hp0ockP34N6A25S/50OQuIQB7heM4XM97GwJBdK7DOhGt4Y2ssaXjpvbBzmjqRseAyHo\
    2cCrHW2UkNu9/CIba1ieULg+FXzTv4T8+3cOfKc2zV9R1O+NgHp83RIELD9CiLSB7xppk2hPDUqXaL4+V+rztzR/Htl+FT2q7i8+XHk3uqx3tUebxm\
    xu68HMlKZedd57uSK4m1wjtJiyDh1+GwiDIlemSfw/vtkyF88n+kv/4fMHv/M3D7wYQIxoX4Uz8fcqm6FtHziRYR6FAff+moSbRyuU9a3jZD3LYW7k\
    /WJQPWTiKvP62B9X/YTJ7seQ1DLmtQ23XXwNVp64SNBAOg05GDsP7cZry3aCO+CI3Ga0+DsWnrONBdXRffdh6Kx35tAbaLkzElLRuPOIXAiIVrwaLD\
    BLzSqgUkNNajejZ7RLZcQQkfTl5R4nfANcus/3bvZSJk/shKqex7/LQO6LZWAy4+uSo0HX8Ba1yeCP+q8qktvfSJsdcTcNbYFfh7k0TU/WhMHGgwrc\
    j1kVp/0uPb/YqNL+MPcvERN76U5yld9hceH5UVT5mHixr549mo9qzxJet34i1k7evNzMf+3SLZW27uyczH3tdTNh7OHMfMx/5uXsYnZexl5mO/Z3H0\
    +eDpfEa+WFpOnMkvJ1wsPM58dqiwOJPjWbmkmB+Q4YHbQba9Md+L0iY2z+p2mFlPBC3Hksx2ZSaw3tsD9Ht7sHrHmWw9fGucqVEgzqzNK3qdKbt/Sv\
    yd52RuvMH5GXk+NpEsfLxR3nysaUphOFm0/SYeZY6TuFS97Vc2fo1g0QPlzcfqI6s8WnZP5vpIEZxk6+tbcVKvAE7W4SnOx6rl8xps+Vt5juijhfMc\
    lctTGXvyQeegMXHiRx3CYEVNKoxIc/J+/Ub4/s8IGL+hB3YdPwD3uJhSkcdrUZN1xsnxpREpxZefv4/FX8Xny9/P6nj1sHNF+dKijt9uh/rHC2cGKt\
    cOY3uoUFv/TsBGGb1w+nNValdDfcq7uSph3/E3cmu//bihThSc2mtM9d+6Bs/P0SU6DXkBXhotYMfTt9hpqUeJfGXZ6W/UCZZl00m5+Mq7arWp4Fk7\
    UHSyNjVy190i+chY+mkSTyo2vnp2mosPuPHVl/GVDM3STxYeH3iKvMaOF4V4e/iLIsUhPN7ooJCC4pffC/zG+EDwP45H41LpebTY0xXBo6nmo0bs/5\
    j1JNNyRhozbtl9i5kvnZbf3GG23+oUM587LUec/j7jA/bzlcU+hAbF8Gjs/ikJJ00vcDjJ+Rn5eTve2cJxsry/Lxh1kcNJLpUeJ5PPVwROfplvSr7I\
    rCeTlrXSme1yP8vMF0XLceerN4/G1sO34qRuAZw0LAYn2f1T4vr/KxxOcn6mkPX/6YXjZLmv/79aGE4Ws/7/OgvfuVSt7VcWt2X+x8xX7uv/05nlxd\
    Ny6n9cHymCk2x9lcV+vUa8Sl3/fy0vh3Kt/+8+WJcwTNZO6t2gFXk25yrEN5qCPh0OwW87p2JEs1kw/XVP9G7xQbjpvAox4IEW9fZ4EjzY2VuovcoQ\
    u75vj2e7qVFU6FJc2NcE4oSvMbuVGxjxaxF/7TEghjV/ComiJIi59hcuDtQnVm5OwKl4C7xbZYLOGSNoHnbWqYZeIqaIKKfNm6Iw48pdud8Ry7xafP\
    vz1//fKD6fDA+Cb1aP96jy7DwjQxntPDL4DprpHIQWR/lEa+2rmDDTiPrJcREeX5mBaX0oPJJ6Wuj2Bkm7rJ2k+Y192IJwBcsBU7DXldfk3+dtyYgJ\
    b+D0pdVoPXQmjCHG4N1BOZDQQgWp16c6Xky5Dzd7DIRLjm8x1fwG/pVsTGyP16e67w7Dx29qEmtfGlJTtdPwXr3dWK/RJ/wrTZusuPX8UbeYiJc/Ul\
    Iqe33Y5rbQjPBA45Bn2FKXAvvah+Hm2lihcPF13MDrI9xv0QgWddhNHl1wAw7V1yxy/ozNx5Y0XrTK5OIdbrwozwua3q0cXjDiAccLcqn0vGD6/Yrl\
    BdMfMOvhPaTjr8fMdgXfZeaLpeXE+9U73mHr4VvjnZoF4h3jYnhBdv+UhJPuTzmc5PyMPC/o/LhyeMG4Z1/HC8blcLwgZ7/yvCDvacXygrGPmeUl03\
    LGE66PFMFJtr7Kghc0qVS+RD9HGfmSHXuaQuavL/Hk5PMo+PU1WNu4YpxDb0zU/ISXz+6HXw67w6ltPsI2d/Rh18yXuLLLEtyz4Izw9WMdYm56Cux6\
    3AamfEp0WvjckBpe6xm811Onpt65jQ2JAOCnUjCz1m6YkO1HJo05jv2P1KKcbv8L8VQdgm+3Fi88zABizlOy0Tkf/HHnqY4dTEwoNi/Iy1aMF8x8rh\
    gvGP2S4wXL187fvFBGO89OnUc+WpGI66OnQoLAteOU327ByD+fQ3wrEW56MhPX3dMgkq3Wdvzt3musOaUGtSHemAidnyI0u6pFzXId4eQiXt8x7NQ6\
    sskGHeL6VW3i17H3cOX7i9h0+G3ynOMZsK1tCi3s58PpR4eEdX/Yi5ZORyHH1YhKvhsKjqcP42CTWuTnl7WJCdcJ4au6WlTF8YKxr6oCL3hFcxe542\
    kX4FtqUXZvVuDy1wbUrOwuwicba2OW6aKO7TImoOMuZ6h7JRUvpr+FouKdZ/TT6r9VbLzo8oGLd7jxovy6equ3hcc75b2uPuYjxwtyqfS84LP3FcEL\
    fllX/+wjsx7TT7I4is+Iw9JrM/eB4dWhrxvyGe2Pfsssbzctp73/PuMd9vOVxT6IpsXwguz+KQkng1X5HE5yfkZu/sydxy8UJ8t7/ixRjc/hJJdKjZ\
    OmqvwKwMkC++WrM/HPmZZHaTL9624eM186/dcbFX617L/8dR8sPZTF/JlZMTjJ7p+ScDJWh8NJzs/Iz59FaRaOk+U9f5ZRozCcLNp+k3T5DHznUvW2\
    X1nc5qzDtN/ynj9L12TFiVp0nKjD5zpJAZxk66ss4sm6PMXnFbTpo7z8rTy2G+2Z/FlPXLnzCqpjp0Nqm0N4+dZCnNNnCDqMyRAuatAANOaoEV57jK\
    iXQ5Ow0+KW2MLzKBzqGy7ciWOd9l35DcbOBjhffwq+3fERDbs6kvwlD0DNOlt4ooM21bnLEvLeSV10XXRKOLrRJaHN7zpE1+fd5NbMO9cs/l2QYY+a\
    XvH5ZL4+Sr96vFuVZ8OG+spow27XbpLev9aAj+Is6N53Iqysq0e+6nIEgkJikrK8axE3189Aqyd30O/zKWhvGIn7gy9CapAG7G1m5dTj0Eec/WAXmA\
    5Vp97eqUW8W3MfDtYPwRUb7+DQl48hweB4UqcJ9zA5OPPQrfmrUdHf7ZTpWqXMdB9DM48uSqX7l1G3SPWBbaCj7WdofScR9nRLwymnryft+7Nh0qSR\
    xsSwfz7i4D8HOP2x7BPMX/6GnDt6MfYeN1vY22AE3rBRJaaafcZrNvuKXCfP5ldLXP9nwsUv3PhPnudzNqwcni/OlOP5uFR6no9nUrE8n2RgzajHgp\
    Zd6jH9a6whM18yLWcYV2+ej62Hb41fahSIX+oVw/Ox+6cknIxqyOEk52fkeT7fepXD86U2+jqeb1Njjufj7Fee57NoWLE8X3I9Jv5lyvCxIcfzKYKT\
    bH2VBc9Xv1I5EkFjZeRIAmsOduLVycL9lmuEW/ZthFNGC2BN32X41MyE+N18FlzwPExmNTxLGq7bDik/nsAPi1tDZNhMUFkf56Td8y7UaVmXbLawDf\
    nadToeusAjZh4TodbzILA9fp1sflSdeLlGm4j20Kf2PzIh2DyfhbliPN/jJorxfL4/cDxf+drwh6bKaMM1cngw64EKNW2K3+E3o3Worf2DhYc7HUFR\
    tyao9SEIhTbvhRZ6x2FjXQ0itld/bNR1u3DHSRMqw6gBOs7SJaa1e4g3Bbfho7gjBHSeiE/vbYO246egzpIcsGjLoxxMHuL01Sth8ulIsvJ4vohmys\
    jzOa5Mx1t6050+/RKJH71DhLeTlsE74RXYGKlJrXpzS6i5zJCYs6or2fS3zeD/82tM+OUuWG45KZwx7wmgz24QX70F2z9rUkXu/0c/tZaFYvGLc2su\
    fuHGf/Lr3i0sCo9fynvde3QbjufjUul5vsxWFcHzfVn3ntmGGb/ot837y6odc907rxOLD6Rll85MPxxlwcwXT8uprb6vMVv+/n+s5yuL+KVBMTwfu3\
    9KwklfGw4nOT8jPx/m1q5y5sN223I4yaXS46S+TcXOh+nbMXFNQMvuDkz/Gt+OmS+Nlp9ZV+/5MLYeyuJ3GRsWg5Ps/ikJJ2McOZzk/Iz8fFiEQ+XM\
    h6V3+Lr5sHQnbj6Ms1/5+TCBY8XOh6U5MPHvDS2bOnLzYYrgJFtfZbFvVCNeZe6n40J7JuXaT6e/2j+gTl2EFukEXh1dBzJavYYLem2xZcRM4eX9c8\
    hhmwXwn1CXWKp5Hb1f1yJ+3NITfFP3w2bt5nBhxm1YNH0QNvl9MqRlxWBP+1ZOr1U9wHj9AbzwjwZlmbIXdM+SsHVRT0jxH45ZP/0IL7d+xvp7usOH\
    zoeFPdX1YZ3rVPLq1Xj0OzEHZvSxItlzZoKOis2ZmYNic2bJBDdnVr52bkUoo51npSwH57vNsVnnj6i+203oedkY7i/iE/OcnoB9DS3qtNoW8Fq3GI\
    l+IbDXxBD7rh+Gj4eOTjKubSxs+j4QPANbwiCd4dA9pBaOezgUsj8IUbupGrjd70b+PGiVcIiDIWV8Ew856e7Arm41UeuZCnXutDOsOpENx7bb4PjN\
    Ofgu1QBMm9/F/WueQcXtG5XmzGcgniwp175Rfq/u46nDLbHfh7OH/U48RMODI3Fe7TnYSXcamHoaERvmWqBg3V4Y//YqeomPCYtc/8fiY0tc/9eNi3\
    e48aI8L+jbuXJ4wdTuHC/IpdLzghbdKpYXtHBhxjtutBzsyvSvyZ1Z6wRl82bdqjcvyNbDt8Y7tQrEO+bF8ILs/ikJJ+N7czjJ+Rl5XjDGtXJ4wWd9\
    vo4XfObG8YKc/crzgm69K5YXzHRlrTPpSUdnvTleUBGcZOurLHjBxpXKl4xyU0a+JHj7Z3RtNxVy2k3CZtdewo30bEivpUFsv7gMn4vNqO71dTDYrB\
    ahXmMDpHTVpBIfRYBDIx7x+Q89wnDfdCA0boBp9lkwNLDEHPdXqH5kLqw0vIEPe9bCzq6mxJmsxcLYhItOCcu1iYW7puNlfzPiXMOPYObUAuN7DMQp\
    wXdxzsjPcF77CE7811huP3m3vorxgoL+ivGC6QM4XrB87dxlgDLaOW59CvvMs4UPWg2Ap8KFsGBSTSr+6DuMEfQ++MhCh1r7ZGvHq3aLYKN/J7AcrA\
    f13GtQq0+vx6mCF+A66T6a9W4q3OCoQ/V6rEGsOnUSBzS+RvZ6JhY+GzwTtnhqEIcFiyBlfkfcEqZC8a9OgoMtahM+HobUiKPxEPnuOD6/2IXUm3Xd\
    SbS6JqCnMVFxvGDmwKrAC67uPho+dVTDy/Wmw6EZTcm20y+S6UbN0GETP6nOzzOxftg6HPP+Xxx7fzE5UmdSkftnOA+ix4tDFNz/bxgX73DjRfl19V\
    FDKmddfcZwjhfkUul5QedhFbuu3vknZrzjS8vRI5nr6t2DmfmiaDkuhOmH04ew9hN0p8sZ9n2uq2c/X1nsk9ukGF6Q3T8l4WSyiMNJzs/Iz5/Fj6yc\
    +TMtLw4nuVR6nPQVVez8ma8XE9diaHm3mOVfPVjfn9Gyi6h6z5+x9VAW6+qbFoOT7P4pCSczfTmc5PyM/PxZmrhy5s+sxnzd/JmVPzd/xtmv/PxZjG\
    /Fzp9ZjGatM6HlYF9u/kwRnGTrqyzmz37gVea8QtxYZZxXuJOTjROinuN/Ho5oZX2HfNxShVivbyM8nmhM7EuYBbX6XcbNm6cJPV3O4rIFulT6QC0i\
    EbrjvQOIKfEvcPDzDnD+JZAjVY0pM/vpoDN5Gb702AEa6qOSut22FE4W9ScbEe6QOMeYcFM9APYealSc5+nD2c4bUdjjBaLLYbROWYW/dNAlbv+8HN\
    jzZzFjFJs/iwhQbP7MNIibPytfO48OVEY773wtHeq6hYHtTE90/kcd351YRPpdnYhG+kfIz2t/Bx13FQq7zkbS8n9JU+a6Q/1+ttCm4xy4PzMHOzQ7\
    husOjsEFjWfiR621YDLPhLitIoKDIXpU7wMRWNvyEIwbrkKs6vRA2O+YI17UtMFRb5qCU8oNaLS8M37QQmyGplRm0nU0+OtfeG5sVoHr6i2Cq8L8WY\
    +DxsT9H9WotRt/QJ1d+6GpSTfwaahOrRDkkBMatQT/hNEwJSSA/LycQtUmekRR8Q6bjy3xO8xwLt7hxovyvGBySOXwgubjOV6QS6XnBaPCK5YXjBrP\
    2keKllMjmf7VNJT1e5S0PCq8evOCbD2Uxbr6ZsXwguz+KQkneRM5nOT8jDwvmBlZObygy6Sv4wVdojhekLNfeV4w/teK5QWdJ7DWmdBy9K8cL6gITr\
    L1VRa8YPNK5UsSJysjX9JqxGbybNOpGB//F/w9egX0uZGBuiaT8XjvYzC6mwnRw0QbWnncgcPJhkT0qSWQlm4NvbtuxzuCRvjsnAnEfFQhpkwMRdEx\
    Hp47Vod6mfQzzPljDtk2KwFCN23EQW26QMe9A2H9sHakUX8KV214Qj6avxwyXiG+zXiP0U8cSMv6G3FlfCJMfJgixwvGT1KMF4yZohgvaDWN4wXL18\
    7jpiqjnXc7pUXwktPgXFt7mNAtGWeFHYdmP8yDlB0rwGV1CLQ8dgpe+kZgr8wBsK7WNqesTt1x7YmBaP/HeTT2b550v19j3HozmVyqnw5HdTzAYeII\
    eLLXkHAauRM/dajn1HX4O3yVpIomQ3WIen6f0NV9HZyfkQG/3W7n1OC/BMi4FUMetrHDn9xvdjw87zBWHC/oPL0q8IIxC/1xWIsg1NAxJuznu6LLst\
    9xr6kmYVzrOtY11SMMDC5D3D47GDx2D/lB9VCR6+pj6adNnKlYvLN7DhfvcONFeV4wfWbh8Q57/bxzKev3CwwOD8tflS8pPzQsQHb0sKaPNvTRlj7a\
    8Xg+IeG5+SVHaTZeqF9AsL/YIyQwMK9cTz9vvxCxV5hfUKDIny1L7mDKNizZlhfmFyD28PYLDQvx8wwPE3uz+aV4Je9Xjk/l0tfwmu7zWOv9aTluAR\
    Mf3sQx34OYaHo9/PrqHa+x9fCt8Zp6gXitRTG8Jrt/Spz/W8ThPIfz8rxm8oLK4TXNl3wdr7l7KZ/Rbi5x49RcP7ioeF6ztONUNq9pupA1r0fLoxZx\
    vKYiOMnWV1ngpIUCfI8afZ/s9/DY8rfzCzFLWb9IpBR8T/yWH8g2s2fAM8vWwg3/8Kg1x9ejsVCDivxA4ly7RJSN//Ln0ZcoxjO+WcbZefE8I5PHUi\
    kzO9NaUfgITrl4rDbCs2Q9s+Ho1pOvYqhqSJ9tzPvhUe0AZ9oP6xbInzddGSAOE3mLwkSWY0KDAtm37jx7bnmSJKyX/qvBuHWs5H+voMDRfj5yN8Ya\
    hI9w8FaZoS/RWu4/xo1uQZI6g7zF/pbjxX4+vmGhlr72bj3VNfJ6SJW3V3JcoCHts/8D3lwdQVYHAgA=
    """
  static let thirdRecurrent = ModelSample(
    name: "thirdRecurrent", file: thirdRecurrentFile,
    inputs: [
      ([2, 6, 3], false)
    ],
    outputs: [
      .init(
        name: "lstm", shape: [2, 5],
        sampled: [
          0.2776679, -0.2973542, 0.07030373, 0.01286461, 0.2347884, 0.3242573, 0.02790731, 0.0468045,
          -0.1646114, 0.0477204,
        ], largest: 0.3242573),
      .init(
        name: "decoder", shape: [2, 4],
        sampled: [
          -0.1454583, -0.01136543, 0.1488661, 0.09059385, -0.1426136, -0.006082247, 0.1522589,
          0.09099063,
        ], largest: 0.1522589),
      .init(
        name: "backwards", shape: [2, 6, 4],
        sampled: [
          0.1644222, -0.179509, 0.0556966, 0.2512067, 0.09250201, -0.03630287, 0.08243139, 0.2670533,
          0.02156489, 0.01267895, 0.04925946, 0.2584545, 0.1941297, -0.1943462, 0.07987012, 0.2595882,
        ], largest: 0.2998525),
      .init(
        name: "hard", shape: [2, 3],
        sampled: [0.09337676, 0.02938777, 0.1003077, -0.07593355, -0.07417744, -0.1250621], largest: 0.1250621),
      .init(
        name: "gru", shape: [2, 4],
        sampled: [-0.2054088, -0.2320374, 0.1905698, -0.3311593, 0.04331797, -0.2531446, 0.06480287, -0.4902773],
        largest: 0.4902773),
      .init(
        name: "gru_before", shape: [2, 6, 4],
        sampled: [
          -0.02494459, -0.1409074, 0.1541306, -0.2932712, -0.5536159, -0.3396763, 0.155128, -0.4069297,
          -0.2171504, -0.1565926, 0.5416954, -0.3356793, -0.03490811, 0.2280127, 0.513379, -0.4418557,
        ], largest: 0.6439914),
      .init(
        name: "simple", shape: [2, 4],
        sampled: [0, 0, 0, 0, 0, 0, 0, 0], largest: 0),
      .init(
        name: "both", shape: [2, 6, 6],
        sampled: [
          -0.05740145, -0.08893651, -0.2287192, 0.04256216, 0.1238704, -0.004417949, -0.03074517,
          0.1228254, -0.01722949, 0.02632073, -0.08157378, 0.01185852, -0.1800834, 0.03685709, -0.1513072,
          -0.08481534,
        ], largest: 0.2873357),
      .init(
        name: "both_gru", shape: [2, 6],
        sampled: [
          0.1604363, 0.3599121, 0.4095835, -0.02832687, 0.3533991, -0.525121, -0.4578801, 0.4584278,
          0.1147295, 0.2781172, 0.352383, -0.5000434,
        ], largest: 0.525121),
      .init(
        name: "both_sum", shape: [2, 3],
        sampled: [-0.03873476, -0.01991397, -0.1955529, 0.0824227, 0.2030661, -0.1416144], largest: 0.2030661),
      .init(
        name: "both_average", shape: [2, 6, 3],
        sampled: [
          -0.2375281, 0.07952031, 0.03870598, -0.1253565, -0.1437835, 0.1749057, -0.01636683, -0.1259824,
          -0.07323511, 0.1250972, 0.0772642, -0.2376942, -0.1184568, 0.0922075, 0.1018955, -0.03502029,
        ], largest: 0.2443705),
      .init(
        name: "timed", shape: [2, 6, 2],
        sampled: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], largest: 0),
    ])

  static let thirdTimedFile = """
    H4sIAAAAAAACA+1dD3AU1Rnfyx84QlAgQQIGe94IBg3xckkgxMteKAGCRBNL1BSJx+Zuc1m4u01392ICRNAiQ61lWm0tFqbDIGOhUkFl1FayUUunaB\
    1rFahaqNQRFcWpf9Cq0Nr3dt/e7b7buwvJJSHmfZObzffet+97+73vfb/3vt29q1+SnpFLqXQ5lXPna4Eq8B/8jAOfICsxPkZiilaKfGiNfRUrMKKn\
    nRVEjg/ZK2z2kqLisqJie6HNDqRYj8i0sz5Y7nQ4Z88qLp7lLK5yOCuc5RWlc+1d9QZVa5449uKpSykKfsaCEi8fauH8SFGQ94UDLGxJUVkkCt4iUM\
    YGxKKWcMgrAfVMAKr1BhhR9ISYoCK80FintAjK19g1AYkLgg6COklguBDTrOiQhDALigJMJ7gwwN8aqx/VxShcHGoLS7WwElPYzEjeVo/YyrRBuVtD\
    4UCg0FZSaJtdaCsrtDmboMWkTqXS3hLgGanECVsQ2xhBhIUtTECEnRIYv18xqVagaW4RwD9Kj/g2dMlIqAuexvo5UWIF1qd1Ve2ByelcqJkPh4AcMK\
    9y9U2ggd5boAFYtBroErjmsKTa1sTuoKg9jtk1M8SojNVV3QBE6/kA5+2Mo0czZUIbgFGBhXzzStYreTho3eJSR6mjZPZcZ1lZWXnZ7C7NHcz6FdcU\
    88FFOqsTWMDpuzBsAGtauICkujvwSqgsxAY8IrdacVdQVAJdFA4r8oriQlsxLGpjfD4uBDXa25kA50Nzn/G08EKQkZRLbWVCoDXRAzouKfVcgIE+6h\
    FAkNA35hf4cBtsHhTYGTB12xU52IjABsLw3LDIepo5RowaC/WVC3ESB3qwOs4o6epNzLgowAu8dFOIg93GDCmyyoxD3sLBKe5hOhQzoDI+LGGFiY0N\
    L6CfHV7GCrxo7GhinchMQCAcYASkFfVf6Y9pjTIInNRpXovaBF0QFS+WsCZjKhLOw+YwF/B5dIZXTY0FTS1idnWloDFdBO7SRUMtPMXEwjV2RvCj/4\
    zj4fGoYCixIZEXPB7ch8438quttYKL44VOeGI0RDvAH7h8eOaq21F/gPsw4irNyl0DEbMVCPvWB+3vwqu8AcYuMPPU6JPAHMAzMMlhZBymg4OuMwsG\
    2yAfZENSOAh4R9HcuaCEbRO5gBJ7HUUOB5TxAgnFmui6RC+jv8xmsDYc7KDmZ4LB/iqtC7HnpTPItwPA8wRZJjTYl4tUt4M4zIS87CBfuDLApjigDo\
    M5tMCTzABCPcesRuwMeVsFPgQa0q90BRZOtpgCjzfAtbWpSxDUAKrAfDoFcFGqRO6SlGFPpD0d9kTC7ECCj6a41+CDEHGIoCfIdHzrged6pqOeB70L\
    +ePuGYAZPG1IxjfMDAL7HdlPONHCx2zzoNtjaGIJ9xMJYtbATVLkkBfUFNUCxxDN0Rawp/vWT9KF4CLBCCYwAaodRlbo4+zq9RQCs7g4laAZaU+fvk\
    LON5ATUtPb6wmpBomUT8fapQ3Xx/GKgCgFh5n3CawUFkIekf1BmAVLWtGwvlOrJDVLpBX7eU8z44W29OmlFbGWcEBXFA4JfEBfAFamvAcla4DHe9Ao\
    ROU5CTbpjMk+SUxIWZMJrDcsgOWl5DHWi5w/yKv4NewTVImHzlFWXjJntqPLYIx+7kMEqZX3m2TpjdflBz4NO1Lk6Hvf55QVOx1DkYFL2rHZs9X5AH\
    0Q+qaflczdyHSXFR2KwcrvRTX2PvsHw5DAtwFnVLMKhmbwGt3gpyjRZ0AMLVQOaIrvPJJ7KoCZg4ViRHWdrIUqDD+aIvM+etcKSxhGo0BUBFs0FmId\
    gTyyk8I3mQ8EdpstyYBoA+rlg21cgNUJdunuCD6YE246eFvHhurVFAU/4+HNR3jDr+h2lvO3SmJRa9mPaqoXjsuamqWcYLVSGYpUlL5BBM/X81r9Cn\
    S0oOMmdNyVppVblLo8VD4BtY/LNXxvwQIo/Q1Gmp4TmerRShEaiVSzYF49PDYiXvOnQ2lGuXZGEOFRnZ9Rv6zqo14LlW7w3/HIfwtGG/1f9V8qrv8S\
    Iv6r918tjm3KxP1NpfoU6V16Q121hUqLRPVNk4169iH+lSnGftnSjXI1iG/NHJnjp+EWbodsFFksVCaVC6wH4RzyUywW5YzxERtaDfaEp28aHbXxov\
    l1tRYKnYDJQVIesgFHLdyNQkd1fUJRqFsAv1WCuWY9P0pX7vRF29WOyhpGJ5ejLzfeoVPKUdcjesE+3eA/46Ll0XQr4Mdg/YRLJXjMQvxoXTlYIypP\
    Menl4VJKtbtKY3TlHi8bCGDjtu8iEnsIESJEiBAhQoQIESJEiNCFQ/Hy5Hh+Jlme3DpNPa4gJh2RpOUZ9yF+PTrm12p+Zp7P3lNv9Jt4/ph9o8oXLu\
    2d/7ZNVfmf5vfOf8dfjvyYDOWI9t/GiH+qtC/fKKfd54nkp/upV82Tj4r4Xc1Uza8pUz/uQOXLW4xyGxC/s1U9avPhabtR7gTiqenqwYHYhjKj3FrE\
    b5tjvM7lizG9iN+5xDiPsxuNcqWIb1g2UDhmHl8a7cZ+kftlhM4nDmjz8mkb7m8qpfZ+mSWir/4yo54OxG+xkTFKRBr+4/bq6/0yeF9Ku1+WlmC9gc\
    fVZOuN8gKy3iBxJva5Ett08/WG8lwJNXDPlayfSXCSUP9x8sSVg4GT0edKTsw06rFepR4LCo396phulNuO+GevHNk4iduhrziZocPJ9AQ4iY9PMpxc\
    cQ3BSRJnYvflNYUDuy+Ph5O7HGY4Gd9/P3Ya+02IrPOUeHaNUU7LwxRjuNnXdR6+n9xeaGz3EOLfLyJj1BucxO2Viv1kBjrfohOwoMhlybBEsFR/TM\
    P45PV5StMTbN9BzzLaqMlWavI6VJ8J+gfr09LSLGpvVQ9Nt+ShyPU6ZpHGAbX3jqem0A3ZZ+htzG668MguuWpzWD5x10n67rOTe44v/xN9dsOT9NVb\
    p3XvtAryQ/ZN8qNbH5Cpsxu7F77++LXbO39Y+Yc5ee7uvz5Bz7dfQvvKLnFP/OBRefTBV+R3F2fRx6Zk9/zyoYt6Pll+n2v31Bnd3JWUe8JfLqPnHr\
    rHdfHb4Wc6bFvlSV9P6vni3AF50per6Ds+fUpuqLfJH4l5PZmHXqTvrz0sd7ywWc753Sn6+TuqXOnXHaHL915N1/z457Tj3NfyqYrrKj99Oc+1Y8Y7\
    9ObVV8k5tZ9UHmNH95zNyZK1das2H63Fie2g4UV5KZmDRlzG54vqrxaLJc686Kv/15RpM91Imy4oe5wRvy+/9sFR+dFbn6fjrbnxXH6yNcvhCrLmJm\
    uW2DXLgTlDk5vKd5HcFKH+56bWVgxubmqty6hnJ+IP0sZ+5ZYb5VyIX14xstfcuB1S8c5TZoLcFD4+yXDy3DyCkyTOxOam3qGHJjdVPf/8clPPVlNo\
    RUyI+C9FFWg4NS9xbgolBqgSDEcdfcxNudzGdnyI3zCPjFFvcBK3V19xMkeHk6MGda+9v3o47LU/t+fK1RNz3P+aebxS9eGMiA/vnN+7fI51YWI5La\
    ZfsSixnBazq2qGtw8Pno/lLRoOPvb3yRb6q5/NpIVXG+nBs01pzXCwTe3mo/Lde+/rzk7fLg+ebeoXDwfbPLjoJ+4W+3T33le/csfb3+DP6iZbH/rq\
    yP6GrA9j84AHl5jvb1KVB9RI96VoCg+/i8Tji36ZrSaHl3uK45Q745Sjhaz2HR/nu54l+UhC5zOPtHiaXYevhVQaqHxkHvZuCf5Oldavj6cY5V5C73\
    CdvmFk77NwO/R1n5Wu22eN7g0O30xwmMSP2Dxj7VJzHB7oPOOeW1R+BcE/Qv3Bv5sHA/+iecadSzFcQ/zpm8gY9Qr/MHv1Ff/G6fDPSsW/H4e/M5oM\
    J+9tIjhJ4kzsflVaNrD71Xg4efg2gpOE+o+TpU2Du08s9Rj1LEf8WsbYr5eWGeXOID63aWTjJG6HVLxTNSYBTuLjkwwn9/sITpI4E7uf3MYMzX7yHE\
    twklD/cXK5b3D3k2cYo578ZvXo8pEx6g1O4vbqK06O1uFkVgKcxL8jKRlOHltFcJLEGZP7n63mOKn9DMBA7SevCBKcJNR/nNywanD3kxuCRj17EP8S\
    b+xXPmeUq0a8b9XIxkncDqnYT45NgJP4+CTDyQyR4CSJM7H7ydP80OwnayUznIzvv2vbjfhOaGT7r03DKcEoF+89CM2fy/u5n6xuM7YXQPy9Ahmj3u\
    Akbq++4uQYHU5mU2bPqKtvyljUR4Ujv12mjSPO9/3Z4wNhVeJZ7Io7htTe/52yV354/FJ6JR2Wrz1ykm5sWES/etPb8rr0w/SMfVb3r6/6kl53yyOV\
    DYffkOs+OyC/Jaa7z25ZX9lTfVD+6IsP6W1fzKLfWPRI5ZqMPDnv6JvdL1+0Xf7N++N6ps54j35h22XdZ+wrKx/YuEz+H/crOuvYhJ4xF0+Tn1s4vu\
    fTx96TrXdd7Hb9Yx79oX9f98eeU66/jTtJX8K75VnvHq/Mf5KhT/62WP5Afsb18n920Le0nKULvEflrumZ7hvT8npOB7fSD78g0+q8S4+Mzx4p8fVq\
    eHbw9sRyGn7kdo6MeZdsXqRh8yAtZfPicIf5Dnto50VO4Vsyd/2fuzc+9hy9YM6knh1vTqMfsu6nZ+1e5xr7x3vof07aJW+s+L18j6NAnvjVQfntgk\
    r51O4x7s/L91e6NlYnfafBmjL7XbHaiHQaXVjvNExcca985HiW+zpxU/eh+3PcOVu2uOomvuIK7fiMTi/4BV2/xJKWm56LpC+ncu58LVCFvGKcrp31\
    ytUHWYnxMRJTtFLkQ/ipa5449uKpSykKfsYaToV7LvVnrmNONPud6+iJXfmxv3pdvyRzlDpy6dTj4PjvByD3f2l0tyG3lwAA
    """
  static let thirdTimed = ModelSample(
    name: "thirdTimed", file: thirdTimedFile,
    inputs: [
      ([2, 3, 6, 5, 2], false)
    ],
    outputs: [
      .init(
        name: "batch", shape: [2, 3, 4, 3, 3],
        sampled: [
          0.06839071, 0.2167889, 0.06839071, 0.2167889, 0.06839071, 0.2167889, 0.06036441, 0.2167889,
          0.03456435, 0.2167889, 0.0318556, 0.2167889, 0.06839071, 0.2167889, 0.06839071, 0.2167889,
        ], largest: 0.9562727),
      .init(
        name: "flat", shape: [2, 3, 6],
        sampled: [
          0.06839071, 0.2780184, 0.2167889, 0.06839071, 0.06839071, 0.344328, 0.2167889, 0.06839071,
          0.06839071, 0.3430562, 0.4164143, 0.06839071, 0.06839071, 0.3007718, 0.9058443, 0.06839071,
        ], largest: 0.9562727),
      .init(
        name: "lstm", shape: [2, 2],
        sampled: [0.08981199, -0.3078968, 0.2337794, -0.3012036], largest: 0.3078968),
    ])

  static let thirdTextFile = """
    H4sIAAAAAAACA+0cDWwT1/kuToabJU1oAvkRMNfTUmgSy85f0xCf3SVAWrJhlVTLCsi9xBfnyNnn+s6pA6VU3Vplm4S2rurYiCpEp62sG7B2Kmglz1\
    rHpHSbGOuArStoXTVaoKrWMkpL06177+6dc3e2Eye4pIj3SaeX99733vve976/+158vrWW/HJKhZupy6fBa174F3qK4RPiZDbAyqxjsySGt9qHuCgr\
    +Ye5qMSLYXubzd7ocDU7XPY6mx1icX6JHeYCqL3B2dBS73LVN7i8zoa2hta2Zqd9m8+w1N4L7z9/toii0PN52NIvhgf4IF4oJAZiAodmUpZEC/QLrC\
    T5w2xIaV7P3R/jwjLPCkqfMha2b7VrCDIXl1GXHGX5MNunTCZHYxwiVR6JcAryjMt09kBUnyjw/SMZ1hkQRFZubLBvg91RLshLMhflAtoE4ZggwA5p\
    kEWNYt9mrl/284hFriZnk7Ox5faG5ubm1uYWNFxgRyBnYd+GFMocuC+FwDvDkZjcjTpN9PWxcv+gHy6sbHWDSshtm3Tbt/NhRDgiL8JGJdQ0wAoS4l\
    CUDQaVg9QatOUeEKMBhQoxIkMRgNzHOJm3D3uy386qUB8XCPDhYAZuc/r++T9a1MOjE/AH+BBsa3Ai1sTkqZamOh3Rkp8P80hm+S3wvNJQ6dD1pyH5\
    bjYcEEP3hPkBMRoyES1xyoFhgQvx4WHlcOqdDmczamDjagOqT78hHbkQKSawUUwunpvtl/lhXh5J36sbDamTlDOSdYSx0pAfDhB1wnV/jIWavIVFEu\
    VPbkkjJ6NS9cV4IeDXsUA9iRSR3zYrCewQw8OuzgwSAZuGrzGjMsALsmpVGusUisKc4JfgmSEWNSB7AM+ID3CK3XGheoRVNQzSAUUGzqtad9aPpI6V\
    FT4MsmE4j+SH+1KsbIAX1OOLQjeQnCkYFWMRNLFLExsFCc0Q5YQYGhiTOH8fz0pTjMQkXpmmrBHEqChnoymq0LBxhQG4DWuwrnF6jUEbuEKC74UqIR\
    kJnX5NzKa0OqjQMwfdxXOm01tlypSOXOhnna1plioKD7ePFb7Cxn0iVKJwMKO6QqN3jWnrTHo2xHER6FikHLvdTi4M/X/63QW0vmuIjTGoa+ntjsQH\
    Q6Jq04jpuaqmZ9bG5dOODBqh2dmUxM4UPOQkAlGYG4rwAqfD3qZ7IfphWWzTxlt+e7m8g6LQU4revcQAJzge4PjgoCw5Bpu/1dW5uriwulAZYLVS+Q\
    rWFHyCAY3X17X++3BJ43IUl8/kae200leJ2xfi+c14PXevWoWwPzGBts7rBWpppQhcj9C16g4fKntxXZOniTwj3jB86USl6pSm5NI7x3VpymKQ31Is\
    v8sXGOVflV8qo/wSIPKrl1/Njo0WmOVNBV+O1l3/1XWdNJWXtOqjFcZ1DuD6sSojXTaLEa8L1wcLrs/z0/yWmQ9F2LLQVAFVDrmHfDmqV9G0MqI0yU\
    OrgZ/56CwWTPF4Tce6bprCA0x4CFDmEZWaubsBl8nMCK5bTONQckFf1/rhW4xSaseplUpgrtt3pIToLgECBAgQIECAAAECBAgQIJAryJQnN+dnZsqT\
    W5eqpY2w9LoEc57Ri8t3q4x45rwRyhO5AhQVVK7B/SE27o/gi/AA6tfyQlpeqjJL+Y1Uq/XvLslOfktvxnJMjpLIL5VMh1IHlhjxtHueZH76CtdV8+\
    T5Sfn11WhyrUIc13cuV8tW3C63GvHGcP1wm1GOu6qNeGa90Ox1t8uIJ+P6E43Xih9Lf1/Wa1fr91FZ+rEvETtA7ECqHThkCmyclFFfcmMH6KTc+ZaZ\
    7ACu7yQB1rSg+X8zv+Z6X4buu7T7sjw8ntYh0JRqmOk8tUH7SYB272WuW6CFQpgLbV/AbTaqwkpVbMf9BXB91J+Xp05oxRbNQk98EUdWtHHH8Xnl95\
    6DVUxP0UVmjN3L1J14Bnh3xMDrj5xhHp2sSJze+Dtm8psvMLW7lo7/2BoFT9tHwb5dTwJq8rHx1X97buXukW+4f31bpWf8T88zHfbFTKB5seem8/vA\
    giPHwJt3FjKnqooSP3j6xsR7Gx9v31tdM87fQnkW/mEZc/vEt9tL3oi9GLftAos+WpS49PFhsOjDIeahCwdBj88G3pEqEwUTv2e+330cxF/eAcp+cY\
    556SFvu+WuE0zr/lqm6ztPMM6PPwLn2u5yXzha2b6n5l/Mji23grLu99ynuAWJybJCcFH6OvjL+ZNg34aXmPft5aDzpjLPP1ecdv+1gmYuf28FE32l\
    l+necRI8uv/x8SLLbnDkqX+PX5r4AGw/WOL5b9V+8JPS9cxmJgZWnjjD9PasYV655w2w3XKcqTlg9Tx164fM9q896+45/iow6/0hO9HhXL7HmuOnmf\
    z/sVri/4n/T+P/l3+67wGZ4tfK+tnFr2cdRroJXN/yq8lTvDZ9/OoyxbHeHMWvpSuM87biem8tOaNs4lczv3Lx/16WtPGrmjigLXQyxjXGq9S07XOP\
    Z0cdRsumweBV5fe6/xwG/5AsnsmdD7sTnUfAO5feZsYu1TOvrnnWvTW/ElSe/Pv40Rt3g5+eLU5U17zFvDy2bPyifbP7ycfuBf/jf8QUnlqYuKFkKf\
    jN6tLEhV++BayPlHjaX7uDeTt4YPxd/7l27f8gNb2I109Pj2a3nU6iC0b/aJZbVY5omjbJ45XKpdelaZwRRj9T/Phz8RlmsegB9W+edmeKfc05vJli\
    hz+2kNiXxA6pse+vGucn9i1vTRf7kt86EMhOfjU7JreY5U2F3P7WYSr2LWoyrtOE6z0t5IyyiX3N/Jpr7GvRxb750+SIzHdnM/nJi27iJ4mdSfWTp9\
    rmx0+2e2aXIzrkJTkiIr+pOaIx99XNETWtNM67EdcfdJMzysZPmvk1Vz9ZoPOTBdTMd5wWkzyk1uf67v1zb/p37/m941zyAsuc+ZkLnAcvpuRzxjzZ\
    5XOoLxO5nU0+h86ZTJV2TEWAn918ztEP9jC+tXReuSXz9ws1eFjZoeFrhuah5u8RTg0dogxfJ9QPTPfdjqmBDxanfsXDt7bgc+rpWKjnYAkUv/J/Kf\
    d694ZRAAA=
    """
  static let thirdText = ModelSample(
    name: "thirdText", file: thirdTextFile,
    inputs: [
      ([2, 7], true)
    ],
    outputs: [
      .init(
        name: "dense", shape: [2, 1],
        sampled: [0.6212047, 0.6210316], largest: 0.6212047)
    ])

  static let thirdNestedFile = """
    H4sIAAAAAAACA+1dC3wTxbpP+qItFAoFWxA0xgtWoLEtRYs0kwIVqiAUAekBe9Jts01W8ijZpBYQ7fEBERU5cITykLfS4lHQgzyUTEBR65vjERQUQe\
    4Fq169gA9QFO5udjbNbjaPtklL7cyP/IaZ+XZm9pv/fI+ZL2nR+OiY3jIuXSf7cNf9R/OZ/7GfJOZjIm2EjrARqntpi3mechZpJWhtFWmlKYtZeatC\
    OUyVNVyVpRyqUDJUpJYmqkgdW5+dmX1zRlZWRnZWfmb2rdm5tw7PUs4vEgy1EmYr8jOYoZhPV6am3GKuoPRoIJNFZzeSbE/uIVW0tVzF1JFGWlVhN5\
    fbmOEJIztsuZGgaa2ZMLmJxwrb3D0y9fOUPIHFbiOtbJvNSlBmosw9hs1qJ5kqIzGHeTGmPNN3fNTmM+Dt5kq7bQLbKBqwjLCVG7S0gahk6Waa7Ubj\
    UEWu+9+wEpZdtjnuFmWF0ULYhmWzj9OVhJVmKysII83OyEro9W5+8hX8sJSJ0JPsI5ZK9LqIZj77FKmnaOY1SR0/TW5036cpc5nFbmbIGM66X7yEeT\
    70lx9jMVdlF/jhdAVlpW1+OM2/vM9QvmMUTGVIiyxGqnyOv4EQA/2/OttSQRlt3OrmDHUPZiaNWpqa616dYWhRaJuVQpzIGqrIYqsqCZ2OMrMjKmm2\
    Rw7phLbCYjURNra63ECYmc5oLTNv9wvrKCPBrorWymwJ7770Vou9ku2dqVASDFCr3HRsJ0bKTBJuDNlpUltGEXQTt9BkKTNlowgjM2WrFOtUXu0SfB\
    xntFgttmlmip24iJM06QYZQgnFQlpLVLv5gOqYbSOqDMxt9gVaOeEZpNVCCycaeEzEJobAbiSsaFQ0f/d8JFvcy0DZ5ki3oj6ZKdBuGNtEXfo0BNx/\
    ZXbKqNN6MZ5jtR8hMd9rx3o2k8+OnackrHr0PyEDtVpOWttIM22xarXiRW+WaOK6MjDvZbHOYZ/yCJFM5l/J/Pnsg7PuQ3OZx5QlJUm4xDjF7Lj2Fu\
    M5YRDj7GtoWynMhX1EUqRzQzENVVeGXGd5bSDYSkvZvWS5TUuxTM7KyczJHHbziOzhw4fnDr8ZC38s/Dua8M8RCH/htouwBshphgYQSJ5m6QF/4mc0\
    K24nsruLQQa3PwKJIrd07mCyiKimWNZksGLAZDGRZpvdxJQzVSNGMDVkJU0Z3VIhU5WZydKUMxRuVKL3ossJ79csYxy0tt5sesJkau2gk8xks8Y0Wa\
    oYSaw1kYS5rV8XDV3FyAfCXE628Yu7F1hSPnHLIC3y2IekBBf3jFQLPcdcbrBazExH3qaKlTSzOkNcoS03UpWVnG5EHaAGEaYjKhM9+/9KE4pIWEvK\
    RKWJoGfxC8zIxxKP2m2yXKVka5Mm9qHj+cCNJ8lxkU0dhPM8+MotpkrKSGqFYPWxwq8c9vOOUgicZ/VSe4IkVHwMDUWFTSFn25ltR/n1mKyW+zqYou\
    xQfpxnWzbPjwufb8as75/OM+Ndp8CeWRWjanXYNcOuWVu5ZpHxaNgNjP0Z7M9gf6bT+DPNEiR3kROmBRAdVtJo72CSw0RUMyA02r0PtUk9IyOrSC1t\
    tLjnzEgN9qUMVpI2WIw6riYAwEo8qxDUlQyjVxrYTUKm9xXmozJNWS10P/xitICZL+kHOBwmOhhE7Yzo441TbBheEYZhs00/pmG2nWB8Y878atqkET\
    yybwJ7BzkaadfjEE5AhuUCYZRO50/+2E0dSfi0Cpg+CyGqEGKVY0wAoLY1Hjy7B0GCBUD7TIDXkK0DJSPKywjjqCqGSM+gh4GPWe/3IKeSae9gWjLY\
    wcsskqzUUSa6WXENPB+uHAHKbZSwiKlAhhKjujuolTTMx0qiLRU2xszHZhI2k4QGEgJ5xDZ3M7Y1EjR+97X0/Vywm7mZ6BURgcDIifQVnVeg9coUe4\
    k8IadxR71Mxn6S2ZhuNgBPdR9J6Q02WmUY/lhhwdikxH6J7gfi42UxbqqmdBkl9nnvMt9einI5yh0or4vi6+XutjRU3xP1L6abetdtt7HUl0WJH+dE\
    LJfHy3DqjKnwtlFFbF6MyjyeGqKEdFWElWZzbjM24TK/hePKZdEC/CYj/KZ3EeKfw6/ML35xwvj1xi8vxxyxYrxxqShM406ZOKlALovySHVHqnCc7a\
    h8sK9wXopoIV0hKhtiO+f68XpLzIduSLLIZbGy3gz3WHXOlvvK5e4nkj08jBfwk33c0aWJx+PGTJogl6EHRHRscn93icmjRPVuW4TJo0X17gMfJo8R\
    07PHv17lrt71Wr43mSwO1ScK2tkgA67cRfJ59x2mAEf8vBgLyJ0niPDPhy7w4yR41Tf11jSO93PstUc3VObnyzkt3PfXvMdn/Dd33h2Veb6wBiCb9x\
    DRM/wWrL+hO5ZhOOGEE0444YQTTjjhhBNOOLU++TsnF5/PBDsnjx/A5ZmYpZ0y8eeM21G5GuUXlvI4kz7PdqzgyqVB8NiI6OJXhYbfyn5ceUn/0PCb\
    fB3qHy9lp8ZvsQefXNreX0jH3/N4zqdbOS53Th7v6Sd3CY9rtC9QuQbtIx7nu5VCuhOoLBvIZfmoWPyokK4Gldcv5PJKVN+4VkiXvA7J8w1cruDl/E\
    1CukxULspCOapP6yekE+9ffp8ViujE+5bXJ5kzhXTFqFxdEli+FCuF8gXfl+HUHDnA43S3Qqx3hHiXhUUOyD3jFV0jHKcalWsVeI0CJV7/i/kVjvuy\
    qAD2hlj+BrM3ctOxvYHljK+9oRgYWXvDn56suVFKT/rH7/qhwnnj1Lnxy+PpxA1COt5+yxLpzfww6cnqgcJ+16PyvhvwGoWiJ8X8CoeejEbPy70I5E\
    hyyWPkHhqpPMZPvW97mrvrnoprUZ1ClhovS33QM594d3tUVJScmy2H0Gj5mcHIs5MLOVIcUX5v3NUXTO32E1hD1IOhh+pg/mI7PPHQKfDoxVTXsXve\
    BBcf2QmGrB7g3BxvhZuUDvji6uVQdnGBc+xnL49cP+dh9au3pGmcH/0LjFFeBXTDr9L0+vZF2OXAQXj69kTwRd9urhWburvO3rM0r77fICd1g0zT87\
    1rwIiGRXk9Ttpfq1ashn1+6+P65fe9sM+FWeCBc7vg1CIF/J5Oc8U2vAuWTfgEVr+zGKa88A14/YH8vOg7DoHcbUNA4eP/AJm//wa/ufUO9bkP0/I2\
    DvofsHjuYJgy4az6C7KL62JKIvyJ/gv8z7eH4YszXwc/K3vDgl4pmq9uPKb+NFUOfv37jcD6cTGYsPgwfHTbUme36PXwwNr/c/7ScB4+uKuH5o++2+\
    BzyVPAvcAORx46BYqnjgMfTzsJH4z+BAzaHq9ZO/gCeHD68+qpnxyBk37cC4/T0ZqLtTVqV8EB+P0v34E1v2SAI+OeV8+LSYNph486P+y+Hm5pTHL1\
    G/Q1eGfNNc6flPeqly+YAS9Rq0DiFz1dCT0GwP1jk13nXvoaxj/UQ5P3+SjwnX6784z2m7x/J50CV1k0MOP0MXX/nQTg49d4OXPixsDry+vBxgwsW4\
    T2hlgOcPtQLpcL9nPr9/UFlbRF4rii+HFqaxb8Fr6W9+H5jWB6xUXgz58Qn6sEs8ccOdifwPaYrz1WmSXtT0Q6Tv3gcHzuhlPrz90yc9ri3K0pTj3z\
    ZuE4xahcnSucV0OWkO4MKifndG5/QsyHcPgTMQHO3cTrE0xPbh+J9SSWM01yBsFGVpsrpPP68qW7zH5XIFsnk3G/6Wj2/m01AW4VfvWkNH7TRqB5jA\
    wNv7s1GL8Yv77nxsUjpe288N5TR3vwnT9RqP8MqOwoEtqfpaOEdA5UrhsjxPGZXCGdeF/8efxhaXtZNgrbyzi13l4u1bSFvdx0/n4hTziOQo3kgwav\
    USj2sphfLbWXu3rZy7EB7A2x/A36+wdjsb2B5YyvvdEwJrL2ht/fPyiU0pP+8fvZeOG8cerc+OXx5BgrpIv0PbWiQNhvISobxuI1CkVPivnVUj2Z6K\
    Un42TNv6f2va8K1t7S+6za2xECRb80E9l76vTyw3D+wFjN5Kg01/+aVoPn3oEgZehxSN35tnPBS/vBbbf0cW08OgBsit8BMuofzOv6xiLwZZ86uODW\
    PXBRZjrs9esBeDJdDb+pT9D8nLtDnbegAPYqfQIeOpaouYN2OBuWpWhSamvzJvU6mGfe+COITn8akDe/pf6vgh3Oj2Y2gsrrjzgHH5drVs+PcQ1J/K\
    dzy2FX3oiFiRrL77Xw/S57QeKRYlBf+ih4Zty1oOuxZM2xlXfC+y//6jy7cCfsFZfo2lS+HZ4efRn8cPkgmHj9D/CabpfVe//2/t6lLzeql+8aA7Yu\
    M8GrX03S3PT1Dc6u1AAwb/AgcPqW1+HE2jjXB7YjzuLcjaDfP/cD1cQnwapnv4d9z/8BNEv3gF1JjeDjq07lfVByGewu6OpaMT7Z1VCe4lKcXgEXz1\
    0F5152wRPvbVZvWJfkuu76L9VfD/sAjlw6AwxRpLjue9MAl9TFaT7Zk6euqnSBV1SjwU2p8WD/S0543aGdaochyfXK9D2AnpakOVhzBGyMTXQNGjUW\
    gk1aOOPc93DjP64Gitd3gvTTOvhz45cgbvFO8NTn/w0n/7wJJPT5Dtz9xx4Yd3GH+vwDg8HTf4kDyT0vQLrXWPDXgUrQcOktMGvuq0BVOhV2MTlA/y\
    1fgemms+Ch8x/BzWRP13eTRoDH79wGX1q6Rn10c7zmwB294bBTK2DsG9OcdbmjwCt9fobv7O0FX0j8Cg5+ZhyYlfoeoO9KhenrB8D9o0arH+u5DSZk\
    rYafpUyGx0dPdorvzR1BDAFP3NudWNYJ7Z+2ujfPnChtIV1Z9+Y7npS5po5bDQ4Xvq7+QlkF/fk34nOoYPbhvinYv8H2oa9/U1fUPv5N/LTm+TeOu5\
    H8xEuJ8cvabyg3TAns32SjfJjI3wn1+7ti/0Y2WdhPOioXTsFrFIp/I+ZXOM4Bu7SpHVF9d0ewI1LflrveeXkDGL31JFw98yvI4TjGg2PDtNDs1YPT\
    A9Pxcv1MEHeNl9vJM7C9GhrOThR3BJwVN56ExzfKXJe2/Qr2vvUkbDv+yGZ0BP6c/8oEY6vfB/X3pIDU3H1tyB/FzI7Anx/nLdM8tfMbTVkvhyZ/fo\
    PGb/yT6HvQQeOfSrG/g+1F3/Pw2hJpfyfSccIXCCl/B8c94BQafnk5VlwqxhuXIhUnXFwmHKcGldfrhPM6UyKkS/srl+eWdm5/R8yHlvo70V7+TrzM\
    f9yDeH2C3hvrhf40Tp1bzvDnIvt0QrpgccFWUmu0e5+LBNWT0vjNJ5Ge1IeG3xOzsJ2H8et7rl2jl7bzwh0nzI+XP1uo/wyo7KCF+EwjhXRivPP7Jv\
    MBIV0xKlfX/LnWz2/8k0nKXg6gx8zS3i5Ondvfc8wS0kU8/okS9luIyoZZeI1CsZfF/GqpvRzvZS8nyILHP8lFeBCfwwVrb0X8k1kagZGNf9q6+zzs\
    +/zjYMGxerBtUAM41f1ucO7Ta+Abx2NdZ5ftzjurWgvOnXPCV9Y9BR2PZakzltWCf9X/CN48ewrKft8PfeJfTIHH88S/VGKsC/Vfm8W/zJbWkFfWeX\
    Bawm6wdHkWiDmwELywOs3vebDYvgoa/1KF/QRsH0jEv9CR9RP8xr9UN8++dcxB8hMvJcavl59oqAps34Y9/sUm7CcdlQur8BqFYt+K+dVS+zbBy75N\
    bFM7onpOR7AjHvk2TqPa/zF4YvRW0Fcm941/qQ7NXj04N4i9gvIz8wLT8XI7eT62V0OMf5nXEXB2eFEGoE7shz+a1wH1lLWgDeNf5ncE/rz6y0JA1y\
    90pr/UBx4Y8qazDeNfHugI/CE+6KaJ639Ss0RZp5msX+Q//kV0/hs0/uVh7O9ge9HX36mtaR9/58IjUv4Ojn/BKTT8euJfHhbjjUuR+t2PMzXCcdL+\
    xuW5D+M1CsXfEfMrHOf5XWUB4l9Ef/cn6L3hIqwnsZzx1ZP7FraPnlQ8IaUn/eP34JPSVi5OnRO/PJ5qFgnpIn3vneYQ9YvKpYvwGoWiJ8X8aqmejP\
    PSk90kz2u4k2N5lLS/HT7/e8mT0girbld+Z/Qyqi8NdYDM+p6wcOB74OznMo3zrkRYu+BLqPp1HUixpGpeGPsZvLT1IXDuxNtAMUyuuaj7Gu579zfY\
    cLyPRnzvXfNE4PF4uZz2FMa6UP+11TlQ+pKOcA50qeo7+Pbf34KTcnar+yQ+4vRn34r/TmYw+yB/ObZvsX3ga9+uXxpZ+5ZP/n5fusJuLmeDxwkjR0\
    eTs+2k2UbxZR1pplmFR+i4QHS90VJGGLVEFWkl9KS20mIxUmZ9tidK3U2vzfLMP7eZ88TnUTi15Dyq8ek2Po/qKxynbhmXNzyN1ygUO1vMr3B8Hysp\
    FD38DNbDWH746uH0Ve1zzuRYK3XOhPUfTs3Uf2vaVv/VrBLpP1RuWIPXKCT9J+JXS/VfjJf+6y7zfx+TvI4rZ24IzV81bMZ6EssZXz1ZtKF99OT2Z6\
    X0pH/8Fm2RPm3CqXPi14OnzUK6SN/H1G0Q9nsQlc9swmsUip4U8yscfmIPWej3Mf7/TniL4yG3CJHHp/a9j7n905Xg+mshPLruEjDsfwHWTH8WdD0U\
    47rjtShn/5U9XFe9q4PXvlYBZ0cvBFf3LfH53e3k5wL374l7q8PYFuq7wPcv0WHDXV09v4OE6cq6f9mWHu/6z9A0zYB//wCKxsujekf3Ri3XyT7cdf\
    /RfCSbk7yeqXG/qYm0ETrCRqjupS1m8aMrYbYiP4N5NIMLW2p6lP1+c7nFXEHpfR5cmWIvkSfkNO5gOMd+kgUPfsJ0ZbLoSKPqPpLSG2y0yjC8aHxs\
    HLdK0bKXmXznp2zp/wGm2cu5ftgAAA==
    """
  static let thirdNested = ModelSample(
    name: "thirdNested", file: thirdNestedFile,
    inputs: [
      ([2, 8, 8, 3], false)
    ],
    outputs: [
      .init(
        name: "out", shape: [2, 3],
        sampled: [0.1359954, 0.3544965, 0.5095081, 0.1340906, 0.3246092, 0.5413002], largest: 0.5413002),
      .init(
        name: "row", shape: [2, 8, 8, 4],
        sampled: [
          0.9382207, 0.4526853, 0.5559433, 0.9448957, 0.9007357, 1.375404, 1.114578, 1.020888, 1.193378,
          1.242598, 1.247283, 1.040444, 0.9511547, 0.938676, 0.816432, 0.467591,
        ], largest: 1.591435),
    ])

  static let thirdDynamicFile = """
    H4sIAAAAAAACA+1cDXATxxU+WXYwDsQG82MzQBW1gAHbtYwNxpFWZjDY/LSoxUycEI98ts7SwVmnuTsZHNeBSRvXpS2Tkjalhcl4oJNA04KTMoE2aN\
    WktDVth7gp0EKhUKYkQJqpQwghMW16e7cn606SbYz5G/YNYrW7b/ftvX37vbd78rqWmZPHUSo9TB3Z/7WTZfI39BktfxoZifbQEp2/RuT9Lda1jECL\
    7iZGEFneby21WOfk24rzbdZci1XmYtwi3cR4UHlhQeHcPJstr9BWVlBYWlhSWmyztrp0onpyM5xb0ikKfR6US+p5fwPrxYIaeU+QY1BPish8UajPl8\
    sYTsxvCPrrJVk8zSGx9Rwtim4/3agwL9bXKT3K5S1WjcHTLH9j61GtJNCsn65TpEhCkJGLOLpZfjQ5vzp2BLguRuQSfyAoLUeVBpF1tFTvc4s+OoD4\
    VvuDHJdrif5/Tg1Sm9Ss1FsbOJ6W5hSiTsQALYiosIHmRDQugfZ6Fb1qBZpwtpH2MqgJH8CPjXlaUSvGy4oSIzAebbCq3NjWrL+OD/plNlnDyuPXyO\
    0Hr4KFvL+psDyBxuWipgTq1p49RlKsiPIqmdXFc2x9cwI5mv4SPzmqaWA5SZ3iolxFmJ/h3CL7pDJFc/CciJLAYkUU5loKUVGA9nhYP5JoFVGPqsHT\
    7gZeaKQl5Tl9tF/uTHTL45aUepaj0aS4BXlloL5suRYb6ssr8MEA6l0usNKyvTYpfKgTjvUztGJIQZFx17G02KctPFjWz0oszclDFuKpLj+qPo4eKz\
    he4KVVfhYN3KBJkVFsDBsJi+zaTa9X9IDL+KBkKOxf2+gBbnLAjzMCL+oH2r9MrCaZIcjRApaKx6+MJ26NMg2s1By/FvcpD0FUzFgydBlT0e/yqwuy\
    nMcdpXhV1f0iRWvUstVWVMyqbbHSghd/02vR7VaRW2L8Ii+43caZHwJIqR365EfkhWbUNgInBfK/mtZW1HDtOjyiFjl/Q5hSzgQk3zpWZPoFF4/GdX\
    cgDMIOH40K+bo1TL3kZtGCshUVFBXMmTu/sLi4uKR4LmqujNvdGOQkNsCxiqnZBoVHGoYMJx4NHoIi6iYoNAAK9WlqWIGor9s7hkVFOizSLcDbAkhF\
    gwckDJTDgkerAivpRnmt+r0JwSgYuMdQSMMZLcgZCEFkm2KEAM9FsAIhBSPX3VITU9V6t9lWtOEPi4HJmFhHcwvkvZXsRV0836+pBeT6e83lDWBcax\
    km4GEbxRvawWh6uNusQ7HZhGZRE3FsfRtOffTU5+X6OKJ7zZUb4GdX8jXxtWXYDw+wEjVnUc83BliOiWJsjdq6/ygzWPPdupYjGUsoSvmgUwK0M89f\
    x7BenyTm+4q/VVm+eHTapDSlQWoqlaxw9dFnmFD76LxWX4tTE07bcborSSs3KXVZuHwM7t/IV/XVRYsQ92cG0uScTVHTVIrQ/UiVixa4UFqN85o9dS\
    Xp+ZpoQUSpuhj77LJsiHJNlFlnvxnYfnNG6O1ftV8qof0SIvYbbb8ajrWnGO1NJdcwyV355RXlJiopgurtE/VyOnG+O1s/LotZz1eJ876U+3P+NL9l\
    1MMojCwmKoUaJ2sPuXOUzzaZlBYZER2m6vSJ4KN9RJ+OKxauWG6icAMDHyJ8Gk5pcKdNgxKLyCkeluy/VUIbquj8SK0fLRg29KP1Gwyo6QOG/lAIE6\
    2P6nSypgkRIkSIECFChAgRIkSIEKEbpUTn5MbzmYHOyVOnqGkJUel9Sdo5YyfO+3BqKdfsLP55dmelmq8dZvsNTFLzz04enP1mPIztmEzlfW2/1RH7\
    VKlzsp5Pe88TOZ++SbnqOXlKxH4PWDW7VukszlPT8HrS8PaLer4CnHfZ9OOqXaDna8f5XQv19l45Sc9nXD8arpeU6vlqcX6j/U77sfj4Um3V4wt5X0\
    boRnBAWx8HLEZ7w+ttmOSqOGCKyHNN1ctZj/NbLWSO+iPN/xv1NdT3Zeg9lfa+LKmfeMOI0wPFGyU5JN4gOBMbb1im3dp4I5Gf3Dgznp9MbL8dufpx\
    E7q/7Vezp7Mz9HwFOLUZ/GbZMPnJ9dP0/Xbg/K9nkDkajJ806muofjI5yk+acXtTFIMJI5cp2RThiZcmJyiPrc9Suh5j+Rwus1ATU6mJGyJ+O1WpT0\
    pKMqmjVS3UbOqZhXd2Jr1Gqm+pvnfszwZVo66A7fRukHtsFyzbHIRnnz4PnumdGD79xG9B7zdeA7O3TQn9JFWAO63tcM+25yHV2xZa/LdXH+lo/rrj\
    V/OynKG3fgEWWicAT/EE59hLe+CIQ93wnSVp4FT2qPAPdz4U/uCJLfbdk6aH2BmUc8wfp4L5XZvs6eeCr6+3bIPjPx0fvnr9IBx/bS146vJ+WOWywP\
    fFrHBK1x/Ac8uPwvWHN8PMn18Ebz5VZjcvPQZK9s4Gld/+Pii4/im8WLrUcflIln3H9H+BzU/OgpnLP3CcYkaEezPT4BXxMfiXS8fhntVvgo+s42D5\
    2EznP2eedvx1ogl88r2ZQHi7GizffBw+s3dLaJS5Ax564T+hq10fww37053/zd4LX8xYCdaAIHzk2HlQXVUB3l51Dm4wHwXTO1OdL8y6BjY8+rKj6u\
    gJuOLDg/CMaHb2bt3oCJcfgu9ffQ9sv5oHTlS87GhJzoJZx0+GjjzUAV+6MDo8afq74PD2qaEr1jWO59seh/9jfwzSTo0Jj0yfAt9YnBG+/Mq7MPXp\
    dKf97wvAe97OUI/7ov3Po8+DCbwT5r1z2jH5NRpov1/TcObszP7nV/ODF/IItujjDSMOqOvQZDLp1vPNr+tr+fEjkva7Sh/nf2qDl+Dr9iMf7wCPNv\
    SCRPsJ43nOQPFYexHZT5B4LHY/EbDdmf1Ed/GN7Se655H9BLHf2P1EQdHt3U902fT99uB8RhGZo8HsJ4z6Gup+YmTUfiJ5CPuJZIN9DFw/1LijDCPX\
    s9Tt3E/k1B+HrdNSnF9Jygr/u3EbePEwBJm5ZyD7pd+H2l55AyyaNz684+QUsDN1H8jbvcH+4G82gX+M3wXbSn8JNxXkwLGfHILnchzw4u6Rzo9K9j\
    nsbeVwbO134LHTac6lYnuo67lMZ+bWrfYVY7vt/h0fAnPODwAz93eOL5TvC721+gIIfP5EaNYZk3Nba3J4dtrPQsZ4uWDu4OLlrPlk7dyZeDmn9F6I\
    l186HrbP/2aak7++Ff5pxMGE8bLxPeRA8cYBJ4mXSbwRGy932O9MvEwtiBcvk/fUhAZnvxqO1TqN9obPEYZJrjFevmbXy7E4cDzuJHM0mHjZqK+hxs\
    tJUfFyCtXP/QeG3/8M5Cd9FcRPEpyJ9ZNdC2+tn9Qo6hIUJY/+vrjQE/X3xG6tRKVgwC1qtzChQq9yZ46bVi/NcQfwrTkeIz7e7HiJvyY0FH+dUXF7\
    /XVPtl5ON/59ds9iMkeD8ddGfQ3H+3J054FrmSlpnDnxLcsabVQ60N25bGxqvDW5r+laSneHcnTDeHc29TWcnhF7g5NrWcoD6gmEmXpVTj2Podz/Ac\
    T37R0sWgAA
    """
  static let thirdDynamic = ModelSample(
    name: "thirdDynamic", file: thirdDynamicFile,
    inputs: [
      ([2, 9, 10, 3], false)
    ],
    outputs: [
      .init(
        name: "up", shape: [2, 10, 10, 4],
        sampled: [
          0.2569397, -0.7401065, 0.7553728, -1.600291, 0.7283734, 1.024907, 1.330944, -0.879501,
          0.4092998, -0.7976953, -0.3149307, 0.3255309, 0.7500634, -0.3513609, 0.9436153, 0.5039637,
        ], largest: 2.230742),
      .init(
        name: "pool", shape: [2, 4],
        sampled: [0.1837001, 0.4245259, -0.3408947, 0.753556, 0.07247283, 0.5124708, -0.2907772, 0.7385035],
        largest: 0.753556),
    ])

  static let thirdScaledFile = """
    H4sIAAAAAAACA+1bfWwURRTfvWvppYIWS+lHAI9L+IZL72qlQFlqaEuBKhepCQrNMr3bXtfu7V7242ipReJXqibEqPEj+AcB/4A/RIKJELVbYzSpmi\
    CJYgjBpDFqAokJEGIMJcGZ3Zne7t5tqW2JJN2Xu8zNzHvz3vzmzXtzs3ex7f6CeZRJi6lzZ56/1AA/ofcc+E5xKkgAFYSfUySxL9TNyUBhM5ys8JIY\
    Wh8M1YQjteFIaHUwBLk4VgEZLoHao9XRx9ZEImuikYbq6Ppo3fraSKg/ZlN1cFtTqLmYotD7AdgSl8ROPokVpaSEJnBoJENlWJHjYdjGCUq4UxPjKl\
    QPBKQ2LgBFYUWQMpib7X3GiLC9L0QYlDgQoIWwU5UBL4IOQ4kqaxxsEkAvnBms7841APflaNwqpjW1FXU6NHYANd7FKl0gjfh2i5ogrA4+arxq2hFe\
    aq/RE+oUJKDWRJG4kgaygho7gaAgi2SQTBqAkgailk+BJIdEpDSeL+bpR1JckldUTuYSxExTe640L3ZImgjZILTGxNuhfH70pbQSFrVUujcXgzYIXy\
    Of4ROcC+oIXzZhcuQ30DFGPsF85vaFgJzEn+w2sazpqyonKpLMsg7L/tu6mEN1QZsluRdJjSFYDV/t/XBOkejacC2S796HTerr758Umju1DuibcdXN\
    g0m3C5BW8RyZ+wpD++JmkQxXTwxHty25WRIz0UYX+GBTxmX7E6tzNOWqaGyDrDFJ4OO9LnrIzN33I+rp5AXVDDlREyKRE1iF32/AWoPRVFSZx2sVgf\
    CgpjRIJHgRaQxlgMAncAAGbKckp4BqTLQLiHA0hYWGGwuf4AWAYgUrw0htHSwpS1oaDQ8bQtBL+IzBhwYReJEDRmTTFI7t4IGShQtby4u8ykMb9sMI\
    mAe7sKU/D5BbBEmW1KdFHhnu9C/OCH04dvEo0LKgxwACt0ma6mgcH240gSka/CwnS4rd0PF1YpgggyYAGWvF9hv25O0xloFXe/P34jGhCYrhx6pjyJ\
    yOcbNCh8YLCdYCvAm1y/but8QVspnun5hiiXQ4oExLTH5CE1Q+Lbht9hTpdonJVvEcmfHxi4arkb1TATFqviYOIl5WVwDbx7Zj9sRkz4jZvWnhsMzY\
    HDo/WPYz3F2ckzh3XEqleYGzMPZbjpsflGrts8pOblgepij0LkEnW3SaDO/j+GSXqoS7al9raWyeU1xVbAgEAlSBwZWlO5iQvLVO+vfiksblAC6P+0\
    g7bfRV4Pa5eHwnX9tTTU2I+46DiJ6RQrMMUB7NRGppejyGyl24Tvxp2Gfny8CvEqg0N2DWLxsmqZem/Db/LcH+u7zI7v+m/1Ku/uuR579W/yVxbKDQ\
    6W8mxaZJ784ndzTSlG8sqg+U2/WcwvXzlXa7gn47XwuudxXOzPUjecuJw2wcWWiqkJoH0UPpHNUradqQKBnDMGDDcxZai6Isxls272ilKSzg4ENk3u\
    BQFAl3ZBmM8wcssVkwf5uEDjNW+48/5O1BjzzyyCOPPPLII4888sgjjzz6v8ntntx5P3O3e/LAQspy2+DRTCPnPWMQl9cq7XyWB1lGHd0XRRPZe6e6\
    afLfdJVZf3PBxPy3ZLHnv57/Zv2X3FufWmDnI895xu6np6iX3JMT/z0bIn5t0giuU0vs/tlSZedz+vvMy2P5n5ftwvjtpaxxwHte5tHE4gDZb2eDTn\
    8zaXqfl9Fj+mKL7Hp6cP39oLdG4xHJ/068Jvu8DD3vIs/LfOOcN5xx+m7njbrl3nnDizO5543gknt73nDLkwdX5MuT7v47vMput0cz23+JP40ss/NV\
    4zLiyJsN05Qne5bYxz2C618t89ZoInnSiddk82SBJU/6sTxtYaBx5KIL6DGefKXPpT23v8IYem7wEfzbkyBVHqDKXxjL2wGj3+fz0aa1pof66WsrTY\
    6LDkR23VO8j56pZNpm32Q+BCeY1ReO6w2HNH3kxT+YV0bLh37d8y0z+vJnzKrDCwc/Csj6sdCAfvLwuzo1+upg88XTG470vrTx87UVmwZ//JTZHJrP\
    JGrnb3r46km96Jvz+p9bi5nLlbOH3jv24ND1PW/Vn6haOsgvozbN/WERs2749fqHftO+6Ake1stulQ39fftLveyfbubAjTN6Wyyo/6VUDBUOf8+83f\
    qz3vPdIb304yvM1wca6v3bLjB1n6xiWt54h6m+fUu/sn7bxhvnKuqPLv2dObR/pV7aen3jZa5oaLS0WCffX8l+HFkxPg4kX5Ss8fagPS8794vprzRN\
    2/x+6v4fDOc/eQ7cV3jcVJ7Rf7r6ix7bTvvm+d3/MUnooDFL2/8nnaLOf0BmRbsp2/8hrYL5fsueFbxUnPvL9tj2wlnmCvmp0ygDrkO1fwFfNtiA+D\
    kAAA==
    """
  static let thirdScaled = ModelSample(
    name: "thirdScaled", file: thirdScaledFile,
    inputs: [
      ([2, 4, 4, 3], false)
    ],
    outputs: [
      .init(
        name: "multiply", shape: [2, 2, 2, 2],
        sampled: [
          3.212444, -2.431468, 3.230751, -2.42283, 3.198416, -2.417763, 3.229149, -2.422134, 3.202696,
          -2.406856, 3.22434, -2.420045, 3.196857, -2.38899, 3.222738, -2.419349,
        ], largest: 3.230751)
    ])

  static let archivedNestedFile = """
    H4sIAAAAAAACA+1dC1xUVf6f4aEjSvIQwVKbxs1IZQLUQmPOgA8kn2iYrETDhbnMXJ0HzZ2ZUP8qtalkZqZtkVay2m5ga2priuWcUbPCnmybr8pEWx\
    V16+/7kaV7n8C98wQZlOWcj/O5nnN+9/zO/d3v73F+5wyTNS44pIeELfdITm2qupBG/Y/+hFMfI27FtJgVU84gzaY5ipm4BSM1dtxCEmaTYrhckaxM\
    TlImKgbJFRQVriExO65l2hOTH0xISkpITkpLTB6enDJ8aLJibpaAlT19yRNd5BIJ/elKtRSaTUWEjmNkNGttBpweyVqkYbgqSUuhEjfpCBOuLLKZCq\
    3UDDADzbnQgJGkxoQZGfoMYR8zKNU+R8ETmG1W3EL3WS0YYcIKGDZWiw2nmgzYLOrZqHpu0ymw/Lk+F4aPmIpt1vF0p4hhAWYt1GsIultD6rFimjrX\
    ZDMYBslTmH+D82i5WWcxPYoigxmzDk6mByGLMQtJNxZhBpKelwXT6RjB8g08c8KI6XD6FnMx99AczVz6LlxHkNTD4lp+six317sJU4HZZqLIzFqcef\
    w86n7/RTDSbLInj/Ig7yLCQlo9yNvdwxcRBiv7EoYMYhibcIOGJGYz4hvMSY20WghuqkmD5El0UzGm1RImmreCpFmzmMQ0RWaLEbPSzYV6zEQNRmqo\
    yTMz0hIGjBabxkKBt+lYOovZVkyPTjUoMApPdoaOHsRAARBjXrWNxDUFBEY2Pg43WcJEWAnMQE3ZwkhCLMYm/W6EOcZgtpitU00EPXGRTEmcQQH9Gj\
    2/YLqHntdNzmM6bjGTQv7eeXJPTxHYDJiF48ohjpmP2x5GuoR1lvtebkxqCiQDH6toSJcOr7gvsBEGraaJPL0q59wmmtIAYhdNyc1tUKNE5t+cuXl5\
    YvVpdSNGUEC+PYzYkFYwYvTDaG7SlAnHCKRBY1lRHXZk1ZBVa19WbYjAqgmR7Na0CdTKs4Hzrk4jaCMykUYs9VpYzHlTLcbmNEO3sBKCmS+jQ0azET\
    dZbUaqIVE5bBjVgheThIGBeaIyMZHGfiFFwbwPblCyEGvKo4AKetsaZjrMaLxZppNMeLN4Gs12yrRojDhmauvH5VjbKc3ATIV4Gz8484Ldaib7Gtwr\
    O32TO5Vl72lbnW1QEc9Ky6l1U53NY26gGTXGCO50PI8mpNZJ7il53iyl+8cURTA3+bieHpSPyhqfcVDDNKnmJO/myhVHj+JP2ijTQHgMuyzmpxTtM8\
    KiR09uXnTVehETJbZWjZf4gMZ7vGSn7IUWBUwoYLpJ4xuYUIfWCRTooEAHBTot1rUp+PipXrTLghtszVAuI1ZCvSaDrWlyAddRKmzHNaTBzNBTekUP\
    qLfgpN5s0LItrfr8eQEKG7nIxWO4SHUmt3B1Nwo3kbiH90DNjHqKZrwFG4V/3usjj4tSFI0AasYCgAV7UgvxnK7VekKzzegvlG9KHC7hv6hBKCF2Uu\
    7E0yC8BvlQQzW2tlRAlKIUYIZ0O0Wkw7PMZkozdR5j/2Kqvxn67ytWn4njxVrCSPqVHG457PhZu5UqI/DEAFhLasndAlM52MVUkuYiK+XOkK3837WV\
    QrhywHGHVg7JfqSB/EgAsXwYCtqSNNrZAOSBBlPRUOOJgZXRtrz9uyt+6vGyREJ/IujDCdRjGpRP4YRObyWV+qHPZY7KCA+7M4y5QSaThDBUjeUGV+\
    j7m9b5/nzuKuWuZdy1MohvlzJ9cVx7JDe+mC57yujRNPUNUeH51IWyV5kElY5YMkenZ9HXHK7O46kmSEhHLRpJ+spqYCMu01rI1xN+M4PZuj60KX4l\
    HvGLCsJvU/zydqwsVIw3tmS1Et9HJ04aJZUENVj1+M4iPly9uItwXvJgIZ0Y7x2teLIDYvn58mOV3dhrIlKJDm0HNnL1Ev46zzvO4udz9z/tnU72J0\
    7PF/iH34gwDo/d/MPvxggUhyH8Nvox3q9kdXMfhzX4j1bxY7KGcarnCP1THVeXzBPGh1cihXTyKC4e7CGMC1OeFNLlc/VSkrPvvP1+TkhXy9XPPM+N\
    z7XX9xHSRfTl9Ewu9O/VXYR0Yv3l9axeRCfWW96fLMsU0lVz9QNjvduBuDs4OUSgeBaVlsezORFtEc9KG/idCRfyEeMYlebFs2L76CseKIlF8QCyA6\
    7xQH6PwMYDnvBbx/ON9Q+/pXcJ541Kx8Yvjyd5rJCOj6+SRH4trZX8WHUPUTwrwjEqnuxAKCszKV9nLYs0hG3g0lYu1xAP7a79cczQkfK7uTa5JFYm\
    ieWW4xR3GdMfFBQkZf0gi6BgaW0vbsUsFc44J6DyWLO1F8judgG8jlWBQXsrYdpSG6x75hhYcC3Weejxj8G1Z7eAgav6ON6SWeBaRRl8d9UrUHJtoS\
    PjwHsPV8z6k+qDh+LUjq//AUYqegLt0J7qqFPvws67a+HxR8LAD726OV9de4fz7OPLU6vu7O8g7pOoIz/vC4bVLE7tftT2YYl8FYz5NcZ56bftMObK\
    TDDv3FaYnSWHP5NxztCaz8CK8d/Ckj1LYfT6k2DXvLTU4LF7QcqGgSDz+ZdB4m+/wpPDx6rOfRWXuqb/v8HS2QNg9Pizqh/wzs5r0WHwAvlH+K9T++\
    C7ubvARUUPOCoqWn3k/kOq/bFScPWl+4Hlmxwwfuk+uGDDcke34Aq4+83/d1yquQznb+2u/r3XBvi3iEfBDGCDD+89BnKyx4Bvph6F84O/Bf03ytRv\
    DrgC5k97R5X97UE46fx2eJgMVl8rL1U5R+2GP186DV6/lAAOjnlHNSckDsbt+87x1R0V8O36cOed/U+APa/3dVxQzFC9snA6vE6sBGE/RDq7dO8Dd2\
    ZEOM9tOgFlz3RXp36fDk7rNjrOaE6m/jP8GOhpVsOE44dUvbdggM/P8nZgR5z398v7qZreSPe92wFWkFKpVKDPN6/XB/q4jxjKbit5HFuXBE/BD1O/\
    urwGTCu6Bjzm/0R5CV/xkr4fivdRvOQaL2XJ3cf7gd6HreX4nlGgvBUqLc9bRfRri7xV4z7sxj8I+Rzg6lf6C+dVKRfSifGO8lYRbuXny48lDkB+DN\
    mBRjuQwvuz+4R0Tc78MXX6K3nJWomE/QaiqemXlgR6Km8mfss5vtX3+4ffFCXCL8Kva971wP3u47DW3YcNbsR3qtA/xXP1TCCMD0sfENJVcvWaJCGO\
    i+8T0on14n/dj1UM5PIACSieRaXl8WxdQlvEs43565KBQj5iHKPSPDsgto++4gHJUBQPIDvgGg/UJwU2HvCEX30yWy8b4h9+y4cJ541Kx8Yvj6fKIU\
    K6QO/DpiULxxXjGBVPdqB5+7Cu+zG++lu6X5PzEPdmRd8UCuw+bHzhPjj33lD15KA453+Mq8Df9kAQPegwJCZ86li4aScY/VCMc813fcBa2WaQUDU/\
    tetHi8GPMZVw4fBtcHFiPIy6uhsejVfBk1Vd1BdTNqtSF46CUflL4N5DYeqxZJmjZkW0Orq8PHVSVG2qac15EBz/Z4A/+InqD6M2O77OrQfF/Q46Bh\
    yWqlfNDXEODPu74+19ztRhi8LU5t/K4Redt4OwgzmgKn8BeGPM3aDroQj1odcmwP+7cdVxdtEWGNUpzLm2cCM8PuIG+OVGLZjY7xfYt9sN1fanv9i+\
    /L161StbR4J1K4zwrg/C1Q+cuM/RlegD5gzoD44/tAtOLO/k/NJ60JGTsgbc+fedQDnxBbDyrz/DXpd/B+rl28DW8HrwTc9jqV/m3QDVo7o6Xx0X4a\
    wpjHbKj78Kl85eCWffcMK6z99S/WV1uPOefj+qTgz+Ej68fDoYKI92PvWxHi6r7KT+dluqyl7sBO8rR4AHYmVg5yYHvGfvFlWZPtz5/rRtgJwarq4t\
    PQjWhIY5+6dnQLBWA6ef+xmuefkuIN+1BcQf18KL9T+CTku3gBe//wlOvrgWdIk5DR77fRvsdG2z6vK8AeDPf+wEIiKvQDIqAzxxrwLUXP8EzJz9AV\
    DmZ8POxjLQ++0jYJrxLHjm8tfwLTzSeXrSMPD8hA1w0/LXVd+9JVPvHtsDDj72Kgz9aKqjMiUdvB9zEe7ZHgXXhx2BA94YA2bGfg7IKbEwvqIP3Jk+\
    QvVc5AbYJWkVPBA9GR4eMdkh3hfOfNA73ni/WTcc2SLvdilQ+8JnHnYfwdxe+8KbX5A4s8esAvsyd6l+UNihx++biPI4Ps/RpaP1B4rfXNcfenBr1h\
    /1HF9Zun/4rR8p4bQdFYRfyv7x13Tv6w9ueSAZLFqP+Pv9TvH6YwcQjiPGMSq32s8fGNke/Hzsp1Lnnvf+AkasOwpX5R6BLM5CGnBWM8K/eDJxtHe6\
    hvM/Gd7peLtaPAbhzD+cpWW0B5zl1B+Fh9dInNc3XAXbP3kBtp188se0B/lcPmKEoSVfgKrHo0Fsyo42lE9pZnuQz/k5K9QvbjmpLogqU6fNrVF7iu\
    fE32P1Fc9FTETrERTPueaTr4x1vx4J9DnVknFsvXxCU/yifX1U/MNvw/fEJojxxsVfrcRXfE41Z5KQTylXr5gsnFfWOCGdGO8dbz3i3g6I5efLjx3I\
    Fq5HUenYdoDPK+yYLKTzdS7VgmsMtib6Gd9C/KZNYev52f7hty4HxWEIv6554dJs93FYa59TbdgXyxP6J9kTnB7kC/EZN0VIJ8Y7rzfFM4R05Vy92t\
    Ax/FjmY2xdn+OfHSjJdb8aRaVjr8fKRMcwAn2+R/6YcFwxjlHxZAe8n++Rit6XOI/lq7/lea6UXPcICewLXVd9GfZ653mw8FAV2NC/Bhy74zFwbn9f\
    +NHhUOfZFdWpZ5VvgnPnHPD91S/CsueSVAkrysE/qs6Dj88eg5LfdkLx+Y746d758XZzx+MIi95xGah8am2eew92e+VT47pUg+WvJIGQ3YvA+lVxHv\
    Op4vjHl//OL0RxPPLfrnF8Zn5g43hP+K3h+NYX+IffGpzz/+hVIvw2WcfJCr3Hn619vqMiXziOGMeo3Go/X423Bz//7KlOauXOb8CSEetAL4nU5XxH\
    pda/eDJC5yOe4PGu907H29UsAuHMP5zJ9e0BZ/sWJwCibic8b1oNVI++Cdrw/AvRHuTzwaVFgKxa5IjfFAN3D/zY0YbnX2a0B/lgX3ZTd+p9VL1MUa\
    merFvscT0izp/6iufOmNF6BMVzbv7+heHWrEdyjGy9xNwUv+h8Byr+4Ze3Y+VmMd64uKqV+IrXI4lGIR8xjlFpnh0Q/26ILz9WbUd+DNkBVz9WQd4a\
    Pya3svU0u3/4zZrlPgpFpWPil8dTvl1IF+h93SukcFwxjlHxN9/BZkalQe7Xq623fo2Y5R4BJbdUHglRBtX1QWUgsSoSZt77OTj7vUTtmBIGyxf+CJ\
    VXV4Noc6x6fcYBeH3dM+Bc3adAPliqvqY9AXd89iusORyjFu/r+noc3m6Wz0ZY9I7LQOVRKue0hzzKdftp+OlLn8BJQ6pVMWHPOjz+/o3od/B8+e8d\
    T6P4E/lv1/hTPi+w8SdfPP193SKbqZA+vIxx+RwSf9KGm6wEX9fiJpLeqMG07EaHzmAuwAwazI5bMB2uKTabDYRJl9ywC8LQa5Ia5p/SzHmifA4qLc\
    nn6J9u23zOMtHvhIp/NxgVb/rt5fxTGfKTSL/dnH9acGvyNDUc3/pFyD+h0nL/JCtrW/9UsUDIR4xjVJpnB8S/P+7Lj8W/iPwYsgOufixiya3xY8s4\
    vhuX+offjS+5z9ag0jHxy+OpdqmQLtD7DfolwnHFOEbFkx3wb7/B8+/0tvjvIb0kRAZfbu1+wyP7XwP97obwu9XXgX7nelg67a+g694Q59gPgxy9X+\
    vu7PmZFt79YRF8MngRuKtXnsvfBS5e5n183k5eWY6w5x2Hwv2F4FbDnexllqKbaAa31/7ChniZ81+D4tR9/vkLyBonDeoRzP8A+T2SU5uqLqRxtjO8\
    yT2lzJMacSumxayYcgZpNolvtacveaKLXCKhP10Ft86UMMneIkLncuPKaFve/t0VP/WgJEd/IgQ3vkENZTRrcYPyKZzQ6a2kUj80a1xoJ/YtBUveo6\
    6HN9O1/wLJ0Hq8p7UAAA==
    """
  static let archivedNested = ModelSample(
    name: "archivedNested", file: archivedNestedFile,
    inputs: [
      ([2, 8, 8, 3], false)
    ],
    outputs: [
      .init(
        name: "out", shape: [2, 3],
        sampled: [0.1359954, 0.3544965, 0.5095081, 0.1340906, 0.3246092, 0.5413002], largest: 0.5413002),
      .init(
        name: "row", shape: [2, 8, 8, 4],
        sampled: [
          0.9382209, 0.4526854, 0.5559433, 0.9448957, 0.9007357, 1.375404, 1.114578, 1.020888, 1.193378,
          1.242598, 1.247283, 1.040444, 0.9511547, 0.938676, 0.816432, 0.467591,
        ], largest: 1.591435),
    ])

  static let hdf5NestedFile = """
    H4sIAAAAAAACA+09CXgURdY9uQg5yEVIwqGz4y+b5QiJgAbNVANGiPzcBGFBduhkOsnIXE7PhEDkWBYhoiIbRCKHxOCuCS4CLnIoUwOIGjxZFxBU5P\
    h/IMjqCgiIKGwfVTPTPUcmMIbJ0u9T26p6Xcerd9XrV5OnCvKHxMd0jiE4iI4mIohEwh2uI2iqE5dx+1T0VKBnFXrWh+H6SL4tHdUnov6V4eIXC8c+\
    9BBXuC4BPE5FlvCMJmS4HaHgoUGjuedEVMb81BgmxjOYtLReM53WlZZZGTe+HHiD4yYhfpXydRxRgNi3A9GR5cpptIViNOW0hdGZjGx9hkLBv5nonE\
    O0SE6i3JhZwfc3EP1/NN9fEVU8jTZqm+0nxq2fMNG84vl+BHoUm4wlulKCnxfht7/O3V39hfP1UV7l91iUUG4i3OU3zKf8RvcVnkpUzn0Z7avM2reV\
    /G6U2I2q2l93XMyvO/sIZTx+HNGI+D6OlZN0Qk/NoC0aI2WgGcKvnCgUIjuEn5GcjbrXVedebicpRyLZwuUo9C8uKyTtnFxHuJXDJe0R/DvhXuV0dD\
    +xXZbC0AdHDefeq+hOeOonFvpm5fTPyhHm4NQ3LFhpI2OylOhN011zcuoPFipVxXqKYXiKqu5XqobYjMVWVjVSelUvpUrQR2x9pQojmGxW2sK1WS2U\
    zkgV6blaq8VGs1X85jBsebK024eNZpt1ONcs6baIshaXaZgyyszhTTba9Ppeylz+n75TWFStdQbfomKXQFn73sO9zpgpC8NVllB6hhvXQpWW0lq3Cj\
    yszkCV0twrJjNaFMKZ5Q1JZywy2YxajZHVxfwqprBo0pU8aDKW35PvgzglOgtj9UEcvJJKFavrbXyLirdGfF+iMfILWdTRJr2ueIavgRA1uHVY6FId\
    w24KrcUdcFTkWkp0equwIf168YMZWRvD6GbypO6LKMxYLTq03pxeyhyuykxptTojN6KK4XrkZk9ZKU2JyWKgrFx1cRllZDtjNOy8+QVrdXqKI7HGQl\
    lp975KLSabmeudrVBRLG+V83hcJ3qdkaZ4hrAxtKZIRzEuaqHJ6ow6q47Ss1O2eCNdllu7FzoO1ZssJut4o46buISSDM1zjMBw7Naz/KmhKng6oDqW\
    0yWV/qnNLeAmJzyJtpgY8UT9j4nIxCLY9JQFjYrmz8/Hawu/DTrrDO+tqE92CgzPxlZJlx4N7sLklAAPYapUUZZSr8pBoxG8MkFXaTTSnWqRchC6Km\
    PpZbLM4N5yync2+8+UWbO4F6dNR3OpZMtehLxZLahjub91tGC/IGhBbrKawHShGPXmNaLQIdtQLqtFWS3etmpRLAa/sm7s1wLdKJL3FmjIwZzGGskx\
    PrtpAuv6UwC8ggsdDUBV6Li19eaEz2Ay0EarzcCWs7MGDGBraDOj0/OymJ2Vnc3hFLMYPC+gKTPFlPsKimhWC7Qyi5dSBsPNDjrKSLdoTIOpnNV/Gg\
    NNGVt7uWjoclYqKWMx3coL5zfYq1YQtsG7ouFe8qYuhHe8tTAzjMVlFpOR7cjdkFtoI6eppRWaYr3ObBYsEuoANUh42lMTOeUx1FQRUpFeNZHKQDHT\
    8K6wWmmK00K5XC5vGs1ltDzwMB2E8aRkCi0CYdc6ANpw+vpWbmOgO+hpV8bRj9tY1tX59LwtpumhY0dC0NV3srkmx6uz31IHnqV3W3LfsX/t330vZy\
    2DVvbfZf/dr/9+M24vJzay0ys7vbLTe8ucXi/iO5YePt6PwFpovS105NVAVbBbr7fRrpUa6VJW6ZTTGkZv4qfDyio33zILzZSZ9FqhRvC6imw6vVYj\
    WAAf7oa7w4v8qhA7D7BNOTfmSOazs6J90J+dGkvv0NlpGyu32J+RfYmQ8CVa7C2wDY/bKPbkIrgFGuf0pKFAF/O1kaPlLT1OCmqpBYHJQVqtL6m3GU\
    JE5EXsIMzKDy+0NsmdDIqo7knj1poAVv2B7DuryIoo/aBytrdSdoPYHTKW+jzUmtn20FH/zR1Cp9G0WaszMN4+2OGVhI4uERi6BRLrz1KzBib0zHRf\
    DzPNmEqsrLsm2+n/IjuNWO9XE6wWiBQScp8y5T0Q3lwIfDJaIkIQ2Vp2GCE/bNzIUfkKPtsV5YVGiPPPClC5LErOnQwkP1lKL9/5xESz+cQ4r7B9QH\
    nORLN5zri/mADy/GsK5Dx/OU/YleePb6NsvEeMx58s3PXFTY4r6KMIJ981thPrI3O28Fxyj3heFf3FeBWPCM/a/uJ7Cun3ivFq0AI3jhDnxY8eKcZr\
    egzJg6Ft6SMpveKIMrd7CemEcEPDlXDdXL41zj8Oc+Zvu/RKnERvxfJ9KET50HheFUNQRX//90qU/cXrEvwBguCMPxGEeyW+8rULED+U+ZAHzJ87+0\
    v7Q/wTpH30Nb9tk5B8OPG803nuZCQHU/znnWNBkuadC2c1137j/HL2FCAqR2D5ZF0Z9zJuZ10RZ869+5OPArqNh/EtKKG9nQQf65toaT+cN4Rspb/8\
    +BgfefWxkvf4cfpgLhN42/0ptGNuJFhpEusjt/SDPlzMvAOqT/PS7vYFgkhA7V184+HPBaLxkrzg8yF5SXuCCI/78CssMtlrP3y7a5EspEj4n91Xvo\
    OOEvpx9e4vpqL6ZNf+9nF+Q+MpJNR3Qu0ZXvHcKSWmZzd/+G4US5esQ4zvoliGhB4Yz0UxdM/CR39SyuH9jBXJlaunrqg+Xtwuoj2vf+Jk30QGGWSQ\
    QQYZZJBBBhlkuDFoLg78/TDxeU+G2wuk34cO9RPHiaRxPBm8A/79JUw4Bf6eEyFU4LiX9Bnho96zPZ3vOkl5J6pTEmnRRNoc1B7J7iDXHhYWphDkWY\
    iEhCsqUKR7o0I844mtwFdhzvhV7nD/+Jj/jj0s85J/vhL2FcfrI4LGJ5kopJ0omUFVSNHD+X1B8v1H/HtMnt89kpQk4rGBRL9Yot91JGCYjlKQfg/I\
    RM99I8R4rjiqe5mPNor0aHbA++09zt9YJJSbtBjP+3eDuQbxrtVtzQCFcT+AVVQD6HWgHg5cbIPH5p0ET15Ncxx59F1wdf4W0HNlN/sr0Ra4VlUFX1\
    /5AiSuLrAPOfTGA7Uz/qR+67500v7p38GDqk5A278TmfzN67Ddnn3w1MMx4KuMOMfytR0c5x6tzmvo3N2u+y1BJn14BxjQuCgv4YTt7QrlSpj6U6rj\
    0s87YOqP08Ds81th4Wgl/JZJd0Q2fgCWDt8PK/Yuhinrz4DdswfmhQ87AHI39AQFTz8Psn/+CZ65f5j6/CfpeXXd/x8sntkDpgw/p/6Kbue4mhIDf2\
    B+D//5zUH4+uTd4KKqI8xPTiGP/+6I+vM0Bbjy598By2cTwfDFB+GTG6rtceG1cM9L/7ZfarwM52xNIH/J2AD/mjgOPAZs8IEDJ8HEwqHgs/En4Jzw\
    /aD7xmjypR4/gjkTXlMX7j8MR13YAY8y4eTVmrlqR/4e+O2ls2DVpd7g8NDX1JUR6TD94Bf2TzrUwleb4h2du58Ge1fdYf9B9Zj6hQWT4DXdChDzVZ\
    KjfUI3uGtIouP8ptMwel4CmfflIHC2dKP9e82ZvH/EnwSdTCTsfeqIuusWCpxclwO/gW/nfXK5DkwouQoyiw/CWXdHkmPC0h3/MqwEf90LQUqvo1A3\
    4n37gk27wEP3pTrqvugG1kZvBr0b5uTFvrMIfJ1aDxfcvx0uys6EyVf2wBOZanimoT15MXezOm9BPkye+gw8cCSGHMZU2RuXppApNTV5o5L35RnrLo\
    DwzGWAvvc99f/kb7Z/OrkJmO86bO9xVEGunBXh6BnzN/urBx15AxbGkKafa+BH7XaAmMMTQcPUJ8HqoXeC2COJ5JEXR8Anrl+xn1u4BSZHxTjWFm+E\
    pwZfB99d3wdG3vUdvCPuunrHHz/aUf1Gk/qFrQ+CdUsNsMtb8WSf07+1x+q6gcoe3cGp+3bDkTVRjo+th+0Tc+tA57/tAlkjnwUr/vItzLj8CyCrt4\
    Ot8U3gs04n8z6ech1sy491LP/fREdjcYpDeWo5XDxzBZx53QGPffiK+uU18Y7f3PW1+nTfj+ED1ZNAT2WKY/q7ZXBJfRS5f3ueutzsAG9mDQZ90qLB\
    rk12+JsDW9RVZfGONydsB8z4eHLf3MOgLjLG0X3QEAjWauCk89/Cuue7AOXuLSDzlBZebPoaRC3eAp778v/gmItrQfvUs+CRX7bDqKub1Zdn9wDLfh\
    8FEpN+hEzyEPCHu1Wg8dp7YNrMt0DW1ELYzlAFur56HEwwnAPzLn8KX6GTHGdHDQBPj9gAN1WvUn/xSjS5Z1hH2Pfkchj5znh7fe4g8GbqRbh3RzJc\
    H3Mc9lg9FExL+xAwY9NgZi3LY4MGq59K2gDb56yEh1LGwKODx9g3P0s4CoeuBAcLdqu/UpXDtPcVjr1vvAwGrzsBV04+Dic2nYBH6wjHtQ1XwI73no\
    WXjxtgZMVHoOHRFJCWuxNeqFxKPrflDFmUXEUOnNVIPvz5i+CuOyH8Ys01ULZrPZw74S8g9kCEY9jbYfauLyY4On2ghXe+XQIfD18IumRMsW/IjHb8\
    s1c62e0f34F12y7DjNeeBguONIAN3RvByQ6PgPOf3wHfORrpOLd0W965rJfA+fN2+Oaa52DVUznq3ktrwN8bLoB3z52ExM+7YHr7baD6hRwQsWchWL\
    8ynZz/TRSZtesz8MzgdSCDUMCDi3oD3bFd8IJxDVCPewm8dWkhYBoW2jM3pcI9Pd+1Ux/HkVFdT5BLVPXkmNJFZO9kvfparyqQ3ZAEC+7+EJz7kiDt\
    Y2NgzYKvYdaVNSDFlEauH3IIXls3D5w/9j5Q9lWQV7Wn4c4PfoKNR1PJa+Vn4ft/fg+O6rdNnRoz3y57KzKE5vmf8Hn+l0HmD3/xofQ/yPGh2xnw+U\
    OaRxdH1Ps9bzWXZ4bzc6Kc47jyyrgckgS3cpKkHfeLy1xORZpbmcvF6eJWTgiAz81TZT6/ncFXfuJOSV5dsPMTcZwMj5cpyUuVnvsxfw6U5Lk2lwco\
    x1+9x1Ujmom73nxcLRfF1QaG3cr46zYqsPjrVI2sC25N/LVibFuIvzZrR0vE8VIZbm87mov1Cy3Gw5m4ODNYmvkrzezFdk55y+W0qk3IKb5n49T/pQ\
    Hqf9o/nvPvgZT5x8Pyf0gn6//A+KqmTfBV69GjXqaHiB7b/iv8g0azfM6W/QPPe6eZknuX+D5ZsO6d4jiW9J5nsO9Lut+P7IiwcTmF8P19PxtdeBpt\
    DkyOlIwsR7IcecarzObWiFe58gWjjeI4lJSPZQjUbxA8ZkWYwmtcyjNOdaN+RCPyI6QZSRUhcF5xxavKrIGdVxItMi+1xB8NDxof/TgWW9DQ9s+958\
    nlInYvE/mt8ndyGQKzt8585elSfkP2L0jjYv+w1iaUd07HUhfcfFdfcjK1Ep3bAjzfNc2W/VJZTjzPd9GVYjz8+x/BPt81Ir3eNBPLSXDzFFLcznOd\
    CXFeQoaknZOlZLdyKsLBZe63MLq5ldP8nA9HP4H8+9mByeH382Q5lOXQ8/7Cktkecuh2e0Eou24vtPz+gvR8mPmExC5K+FgGX36rdz0wcS46rc0LTA\
    8UPCnrAVkPeMaJaua1RpzIlddUu1CsBxpRuekpMX9mzxXjSfldPs+L85oUEj0t/d7UXPuNn/8jxnnnkNbNa1qyILA4Ue58WRe0JE4UPD7JHyc+CYRq\
    nMjHvUuJnmo2/+lpsb8lw+1tb535T4vEeG03/6mwTcizR/7TM4HZiamL/OM585+e9Y/nzH9aLNuJwPhK20bsRGvRwyrTQ0SP+W2EHt7j6PXV4tk2G7\
    9bJp/bZT/CM44+ulqMh3+/O9hx9MQl6DyOxgt2nhR3Zw/HvbnfRo51K3fxF/9aiuIBywKMf9XIciTLkZf417LWiH+54uDZSyVxLQkfyxCof+E9Tyoi\
    6PGt533Et0IrT2rJiwHGv5bLvHRr/Nb9bdpvnbpaKMt5UjLciL115gmvlvIb8meDNK4zXrtCKDetwn5r6+RJza2T5USGm5eT7NpfV04w4L+zhP+uEv\
    47TfjeDf47TzhPC58z8d+FsprMGj1dTus1BpOW/a8gV0zQ5yv4O5HOeGqFTUwXaV4kzlOprRDjSfPCcFy+6TkxnvTci72/2hWS/iR6Bp+7G1eL8b5H\
    5cTaW8tvWD9K5xNs/fgfqKFz7uiiAAA=
    """
  static let hdf5Nested = ModelSample(
    name: "hdf5Nested", file: hdf5NestedFile,
    inputs: [
      ([2, 8, 8, 3], false)
    ],
    outputs: [
      .init(
        name: "out", shape: [2, 3],
        sampled: [0.1359954, 0.3544965, 0.5095081, 0.1340906, 0.3246092, 0.5413002], largest: 0.5413002),
      .init(
        name: "row", shape: [2, 8, 8, 4],
        sampled: [
          0.9382207, 0.4526853, 0.5559433, 0.9448957, 0.9007357, 1.375404, 1.114578, 1.020888, 1.193378,
          1.242598, 1.247283, 1.040444, 0.9511547, 0.938676, 0.816432, 0.467591,
        ], largest: 1.591435),
    ])

  static let firstSequentialFile = """
    H4sIAAAAAAACA+0aCVRT1zJhExEii8ii1IBLreICilXMmycVFbUI2LrUhRBIhGhMIAlItaDWBURrEReqLSqVKqgFteCCefNcsFKtiloVUb9atSpa9W\
    PdW/iJ7wXJq9hVf89p5nDOZe6duffOvNnuvZkXEjzQwc7TjmcAW1ueFc+R1xDqWOjZ1RQ3jkexLZ9t09k238LYb/V0zJ3td2TnF1qydGz77vABAwzU\
    dRwwrpPelGlteWb4N0LIgKBwQzuaxY32VG5hSjdZJZUpxFNk8tg4raaBXfb7k+s6sfbKtWt7XnfWvgV6m7TlTZKpJRpxkkytkauU+n4X/cLWDdb36+\
    rf1f8pX7glw+fwlI/Zb4xKOUEey2P5vC2f8U3ziVFINBqxUjJZ5hMo9HlHlpAoU2rlEoWPr9CH4dP3j+XS9Vcpk1SKRK1+N/7BJqTTfIw0MQ1opGI/\
    A1W0RBsTJ5Yr4xO1Yk2cJN5AN1aZqFD4Cnv4Cnvr/8brqZTR4glyhVam1o/2ZHC1aooe6cEgMSoFi0Sr1FKZWmyQ0rCixrCyvluTGK3/N17xdHo/X6\
    GfYdZouUSjx7XqRJkek8Ro5UkSw94MjAq5UiZRG1il8snip5PKlQZpfLRxPikpvkKu/EHP2J8v/LP5GclN11PLFInPnTdUkhyuUum3E9uoWidLkuNZ\
    ElarBlSskU99Kq6/r9DfIK5Gq5ZLZZqGXRxtJUkUcukfkDlYrYpXJWob2ZaUGWV3pO/p3jXgebMMVEi0WlljapvAjOpnee4OZEqNrLH1DWPM6vptGA\
    xML5Z+IOA3Pr1GNUGrV6mBj7FLhs1glCkp41Pq84/lc/NMBZPZeNt5vy/PhAiYtqM55P6r88wmTn3zSbuXu+47w8KC+Xq7NNY35TamddUdFndsav5G\
    vydfc/Vlz/uE1ae9XsfuPIXkfX2kNcQmDc+Yd5sbxvmMxln2+paTKxtmD0PVYRLyefWhluGtj5kMygZC0303Fr8ymzP4jN8ZvyqcmVZoNgVznayH3s\
    b44WBKx7Fn8ahG+qM55zvhC+OXTb399nY15Yti8Rlupue49GamdJtYvILdr1GOSm9TOp4Pu592pnKmt+LMx+IVXqx+jP2vmdJVsvhDoWn+j3LnnG9Z\
    PN/z5cYvrh7s2UzEnBvcecwJ51kAM8Qvpwbxy3gssmjsezfyofn6Uwu/gcB8VmN8K6bDip3PspH2t8Yt9Xs3zOQkbMPSCnlutjy36ey4tV46w7iFhQ\
    WfsRNG4ZZ8oRP75fimGhv9Uv2pmyJOdE1iR1atrsLA403Jkt6x+J1SR70x6ht40OE8FbpXQ/T3caI77fkUZNP6Evv6RGB1wGZYeCIB/RdJqeDKC2jX\
    +haV6L8VL9pm4b1jy2Fb9Vz0WbJIt7XQhexxzIGMbZ0B0jVDiCcu8/B4agXGj3Mkb9zLEXlZ3sQ56AaptQVQdsYOVvvxyMsqB3rlHHsi9Pwgqq/ahq\
    4r6AJj8itBJb9MyGWLEY9VwMgtgaKPXEeKeiV9Ci4RlXgnqgxc+khALd0EWckU7tu3AxaspbDZAh4t7lcFTx6eg06jr8JuJzvqteMZeGGSG32ieQ/Y\
    3ToN3vc9DOss52LYw0I8F9AZHit2Qma8gNy87STWninUxc+qgYhbFPXdvTPEYhdnem/7EZCMPLLroXJwP3cTEpoNgM4jPkPnx3mQ134zNpl3EPqPsK\
    EPP94PauFhHDfJA7v7SXCy1yQY+ME+fHKvlpp3xI0ec3MRbi3aTfVtU4PTV7eFgbedceOkDHB0JiDGqoCaU3gRvCJ94E4uQovYt7AobyQh/qQUmThk\
    UR9fHB1f/H2N8cy9hTl3mNYj3DjA+KExvlj9yt//rF93dDVWPKaQ/o/SR+cpWRiQMwVVzXeDS+ljbKxee8jmtziTeo3XaL1mBnO91jCLGePWajeuPz\
    IQ/jfXGdy6zN6Y7/V1Rovn1BlOQpLdYz9ez2a8nnVsYjfGhV/Hkef7ibCV2U/M8Nf9pNzz1fgJt+5/VX4S8prZT8zw1/3kjter8RPueftV+Um8t9lP\
    zPDX/cTd+9X4Cfe+6ZXlk/YMHm/iJ43fJ5d3ZvViNhmznzS4F+3HeQ9jHzXq75GNOPf+uPsfXJ9zTcnjPLxwX164Ty/ct5f6x5eX5dfce2l7doUX3d\
    s25TV+b1uvV45Cf30/w3wZPnO9Uv97F2vj9+Lgf/6+prwDZyoWkv+vdrprcS16F+dilOcO+P7GN0SzyEd4eXQe5XP7kC5BcBS/bZMJbcf9iOvyrdEh\
    M0/kkrKeuhN+glgrzIKITvZkn2Wz8Xp6L3izdQJMLE7Fie08aKXaiUzdMQVrsqR4fP0duDz0KPGtlQO154d14D7Ikc6OSIXkNE8cJnmC93oPgK/mW5\
    Gnf/gKT1W1gVirZLSbtwRmTk8H4thG3F54ADx2BEHmqijIXFcGzTKKqKqalfDNvGuwYcRPeOjKSVg8ygJdt+3X7R1yGtOPa+B8znRs1+QyLLTIwPCr\
    2cTpFfepILSDudGlqFCWYfmGbAh/sAJOrsgjBGP55NJ9xfg4+xQcFB/EJWsFZGStG+hGWgK50JEcPWYTuAi3QOoTW/rRSiHG2dVhzVAdnvi2CGe8dx\
    Yih1/Bqfg+jvjcXicuOQlDbgjIorLp0Op6EYZ7jCe8XFNAWtCU3mA3Hn6q8sYM9Vni4+HhcP1YGBQs+150dM5coka7A4cR1M669j/gnv6UbmMHf+J+\
    XD50Wm+BbyxxoafLbImbniWYFrgEjpfZ4uXzzrhm0RNYNtsSu+3sg2d2BWITV0q36uIjrNonI2KT+GS7NSuIPWeWwuJxTUkP/2NwsXopTIjbBbM3l8\
    G9Idk4NWyzznZAEHpJs3B8ZRHRtlyMbQ47Qd38A0SB4C4WzvqIKhjdBANvp4Cnwy8okR5E5y+niOKTq6lFXYYCFR2K4ialWFJgRS5/Lwd/PlWJ+X3T\
    cExNMM6+lI8bZ/gTF/rYkB2+voJHUiqoPbnDQBV5E1pneJCOd6twwjtvEgUB1dAlrCnd75dKIuy9cmy+MA+K423ILX4iQlPZkt511pre2/kI5Rd9An\
    4uzcUWJ8Og47Zr1JXBmfhw3lTolTMJ9ym9sJi/BkJp3c60+ELIJVaLTlyvwODIDOqCzRXYn7GKWHpAQA4mPejIjsF4K/QLaIJSUJ9dSngGDIakQVdh\
    6AIJhLSNI/bOWU7kJ7wNqqjRWNIjHFKGO8DFgiJwke3RLQx1ol2nBhAz956BzgJfSH+7O8zn2WAxdEfX6XPhSjGfrm57EQb7XYVWjgLy3snzeCnsJo\
    a0rIE5tTVUG7eP0FHniMvq+oP68RHsF/mBLmdDMCTlpYHohCtdbknDyj251O79OVTzt5YTm13T0GXFj9Dl3Cbcej+CmPvTQbQrEoDm1n2Y73YDTmku\
    YHi8B7Tv9l/4tMN27J5+lJLf/xBCh2TBrIcq6vMRnWDIojBYPK0n9vpPIPAGIhG0QA2j7kpFI2pDcGGvXGrrfj4Z+oDGbq6VePacK105thLOtG5Jdq\
    zOxeUlH+PdiB34Rd/7xI8xWbrg+2WQOXYLdu55DVK7+VH9X6fAd/kOmDz+Zzi0urQ0sdAGAn9ZSnQZhIijbgd+JbAkOwU+gYm1znTEzhC4ffZdvPTl\
    eQxIO4eKPiUQInAgox59LYrwbo6l0W+JgiIOgHR5NgiuWtPuqzbhw+qLcMDBVnepIghmfrgeLpx+HVKLP4aeo6KIlqFrsYLchYk5buQgcUv66+yJoD\
    t/HU5af4HkJjta8dkDanxNOB45KKIsordQbx5oQlZ+fx1nxdqS1gua0cmrbciEgFD8bM584L57bG//4nhZXxd2Mdc4pnXzi989rP+2PCpkf1HNfXj6\
    Z717jGllSyaURIreDXUmZWU8OvCGJfwP+YY6lDQuAAA=
    """
  static let firstSequential = ModelSample(
    name: "firstSequential", file: firstSequentialFile,
    inputs: [
      ([2, 3, 8, 8], false)
    ],
    outputs: [
      .init(
        name: "dense_1", shape: [2, 5],
        sampled: [
          0.001477378, 0.1355895, 0.0194459, 0.1191917, 0.7242956, 0.002969975, 0.09564207, 0.02757595,
          0.01193559, 0.8618764,
        ], largest: 0.8618764)
    ])

  static let firstFunctionalFile = """
    H4sIAAAAAAACA+1af2wUVR6f3baytEVaCraecKwblAO3Zdsuv2o7UxRMvVAsoAeXSobZ3dkf5+zMdmeGVivI3eU40JwRzpgSg2lOTWq8Ixgj9Ax9W3\
    8Qi8ZcDzQ2aI56iulxeuc/BjyN3LyZ93ZnprsDkbLd1X1p8vr9vu977/u+832f7/d9231ta++aVfqTUgI2h4MoJioIfbuE2kSTkcbj21FvQ/1e1A/Y\
    Mb9YHatB/Aq0vrNIo/tKtP7eTevWQelLpob36SnTegdRaD/G1rZuTQfstyIa+9OI3SgXFQIsR3ezkVBYEnV+2fo9961E/mr263LCg/z7esUnHcQDbJ\
    wR6R1sXIwIvMKvUjYu0e1fX9dQ16DOay3R5s1S52n6+gU+GAkRaN6cktS8XpefY0SR5pko62pyutqhvMvtdGlTFFavC49pa9XDUY55UFFFYXaaF7ib\
    j8nSejgM5TA3Arna1AjvE2Q+QPPKauoK29LvppviYyR/mNYYYpiJwfFOXuY4t3OF29m4zY2lA9KD6qAryAmM1NgAJ4sxJi5CZpDhRHbnTrfTrPKdAr\
    9D4GRJsWz9Wr3WilY70qrc2alTz6P8bNuW4RR4Cd5HByOcpFilyelVaI2gOZYPSWGF1wiPKcQDCg+aGU4V4RLwALJP+TXGsSnpeoXN+KXIDgYqDYXj\
    LCerpoowUEMpLrMpq0SiaAeNTi4DTZjOIHdAe28Q4lGGizykbaGzivo1MpkFndfSJskF0Ek98DQ9EbhELTwZGxMjnHqserbWs1wVjLK8JMNjeOpWp1\
    O5nY2HWL2WUcjI4HEmPd3OzqROlorr1kx+JEUpTdjPSLT+FAEB0myShjNo7J9xptuV7hjrN9/brj8FJ0rRTEdIaWOpNF5CkKWUMzRMciCJ4dFH5RUf\
    NI6FmXiAFiOhqBAJQJk4K8lxnhbZLpnl/apC6uVShkIC7WP8D3QrM/RsUWIkNihzOpbMxwVOz1B0V6wJvVwU1asTk10mH/Zm8uEUBKSQafIdTVlBL4\
    UMpIns3InziqK0ecVwuUbvJq4sr8DpjrMQYgt5hdI8qHeWGeWQqxIQlyCt4hHMN7RLTkAn1efBP7vMvps33LPWpkjjfHbQYcyjx/FAWeEbXUl+ZrZX\
    OXqZ2JTfHApKqICiwrhI4DxrBhy3aRZHz5Bkj743+tzoa6OPjb+1FQ61VWp02IBDRGYcKrQCDulwCLvzwGyjHMaHjinaV8OhkqT/jtcY93HciPDsJk\
    O4JI5UGuXGEH2xyqh/6yyjXBjRe2cbcdJzi1FuK6J7Fhvjs8NllPMgumNRbuCQ+XzlRBuB33tzFStrL9MUEFU6KWSrVsJbRngvoboIxiVzy4Q3sbnp\
    8MainnKD8XsWWqGeovZzjXIwANJbUO+bunqKGS/098SR5p7AeH2d7l7gso/doCfWEq5Toulqw/cGrV+sMYpMeIrpYhOdebxGHat0LkQ8J1HtIKofSe\
    YRDnXcbrfbNDzULFxkm5inSTxhsszWa/q9l3Hh5gmmlDrTfwY0nZ5JvbIqBN7jjw8t2XKSvHDr2aH2N8SWO12ViaWvP02yvbe3nFi9EZxf/hL5+Ptd\
    oGF/YGjt2Dgonf+fIbnhKPjYcQB8deogeez8HuB6cv/xo4erqMZTs6jQ/EfJwLM/b/mmah84vWsUxO6voP791aHmBUWfg9+BanLXdy+Qb35YSvbXE5\
    QWd+zJODE211p/jFPD1YW7a4wHZj+vMcSP4inz29Ga9BFjb07Z47buA2D5oW4gzH6NrHr1fyBTvOxH+Uz/FcbL7QuuDvcK7YcVL3FcaLvJKKeVwkNM\
    NMroaB8rMfrxuMzzET5ER1mGT8cXpYApXprz8HJU4bKKl3MscMCs52RN0+k6Wcvs4U/HgnzAnwnqD+QNL0bJea/PoOi7ZiS0OFecxJ+Bn1rPT76b5l\
    vL4XfTyEJrOYxXE3le4Myenw0uzAc/O/fbMqrqmefIY++eA299NkJmzz5jznywzxMbB8j7Vzw19MdNH5GH9sSzaJ+LN+eDfdpP1lEPV+2hvH/dR73p\
    DVOZ8qSRRYU6ZqFdfR0ztuja1jFxnmSuB2ar/vYlqlMOGu6JPeM9GVui9asw7TXOL7Qfxz3ZjtxsBN+Hldd2X3xPzPX1cqLvsu8Jh+5eoD+zJ3v4Nz\
    F6Cx1R+/tQ70P9FtqP+H7E9yN+EPGDiB9EfAHxBcQXJsdvLQO22Y3x226K4/arzwfRTTUn0D3T6j/CvHLqLwdfBuffOUku7v0AJBK9zeeOnAXH7w6T\
    6y7+ncR/12nD2Ued9Xr4NP0N1nIY95y3WcsNoP7IKms5PLy1Nl/eHUa/M9eh7VPmdx53+jxyev1u9sLfg9cukkO//NUEGKH+0Xy5vHrq7NFRa8wocj\
    OvXrP5T6Ck6fDQ9OFVuC4X8epD76egcan/Varr65bwyYpErGMMfPJYEbX7QlFiT/cnYPruWd+yXLxnXx/7M3mwwk6Of7ab3Ch/C7J3zwY9+XDPul65\
    QC79W3Ei/+tY2cKF3Q25iAtfVB8E88iZ1OGPAbix7AR4Q1oFGh9/HvR1bSTf2vX5NOLCkcZcxIX+2xeBxPAgcL/9LfiypZnMHi6MevMBF5YlRsHZ37\
    zUouW/M5J1q1i99bzk/1td5h83+3D+u8JaDtc/BpZZy2HrDTday2G1Wt3Wcrh+MLo63/HKszIX8erlm8fJNevPkMPVCZLcfwD4/2lLPLJ4JnXidBl5\
    9O2aZDzC72EDfZ+J9plo5Z1skveb5P0m+aBJPmiSD5rkBZO8YJIXzPW5vsJ7DPnj8OpcjAdzNvDkv07VkiuXfAp6fvFFFvPE8aZ8iActv3506L+bBl\
    r+D1MrpznoOgAA
    """
  static let firstFunctional = ModelSample(
    name: "firstFunctional", file: firstFunctionalFile,
    inputs: [
      ([2, 6, 3], false)
    ],
    outputs: [
      .init(
        name: "lstm", shape: [2, 2],
        sampled: [-0.0760425, -0.2294504, -0.01175555, -0.2586267], largest: 0.2586267)
    ])

  static let theanoFile = """
    H4sIAAAAAAACA+v0cHHj5ZLiYgABDg4GFgYBBmTwHwo+iKHyYfIJUJoRSndA6RVMMHEWsJwEVFwAar4CM4R/A6oxJMjVFaT6PxqA2bODHUJzMIyCkQ\
    g8XB0DQHQElA9LTyeYUNXl5qek5sSXp2amZ5QUI6VLBzLtFYSmV/R0zcNgAE3ffMA0ycGQnVqUWBxfllpUnJmfBxQXBlrMimS/kZ6hnjFYXwMjRB8v\
    WB/Evcn5eWmZ6QxQfaGMCH3VSsk5icXF8XmJualKVgpKwamFpal5JZmJOUo6CkoQfUDxaiWYgpLSorzUFJBkTmIl0DlAsWh0Q5zz88qMXHAYkAySTI\
    k3BEknJZYkZ8Rn5hWUlsQXZyQWgBRE55Xm5OgomIGRcSxQVVpmTgnEJhMgDxgSeUAvFWdWgVUb6ygYgRQVlxRlpqSCnWOoo2AIEipITEnJzAPZrlSW\
    mJMJdnRKYklifFp+UW5iCdgxGYl5QNOK44HuLwHLZ+YklgCDOL4osSQV2bDS4tT4pMxEkAUlRaWpQJHE5JLMMrBikEk5mXmpiUVKtbWxtbXg8GfFWi\
    4xcELTFQNx5VIHz2i5NFouYZZLCeyo6mC5igGtviS3XAr283dhBJoCS3c/WFDNVWCFms8+GkfElO/o4cUDjRlGIIsDGKvgwhRcgBYzwMppUNgzMjKi\
    hDsjWnzzMGhAxTnAMCkxOTs1LwWsnw1JfUlGamJePvn1CiMDM9by7AIvhN9AZHnmIDxano2WZ5jlmQEPfcuzE5yo5n6A8gV4RuOImPIMPbx4oD01SL\
    tTggHSQkYUaKByRRCpPIM1q5nQ4lsf0ryzMoALgBpdVgaIdABpV8EijpHBA0KzQASY0cyF8VnQ+LjlJcBGCyrIQ8UUGMQ5GMTrofKsQN+B5JmYmBgh\
    5RgkBTMzJvBDa0ZG1BCLoGl86Odk2LxI5LK/teDWPqvLnPZbLdL3Xcnbs1cz/KTdd7X7e30PF9s6Kwnu1zo02y612tr2qGXgvlemG+36rhbuM5qYst\
    flxoN9XDLv9pYabdv3kGPSvq+XZtptf9W2T2nKxD3b1gnbG1/itU+X6bJLWexl+1u4c9/lugv7CmIE7F9/nWsjy/xmX+s+cbu6fyvtjtzmsltgyGD/\
    JJ93/7xWHlvf++57rYvY9v9fqWsXteKGXX7mE9vM1Mn79l26YBe2ycqmVzTMxqxstp1w4I19HxKO2AlbJtoVpWywm1Sxd9/Rozvtepbt3cfdw7A/3u\
    GW3e8fd+20Ip7bHRTk2it3uWvfg2zx/Vf5je0OyrTbVeqcs1vO3LbP/8e6fXdNte1+5ey2m1DAZ79x+7V9/26v2wPK88j1Fiz9roA2x08IEdkOFxmt\
    t0brLURuVoDSL4RQ1cGKLxgfVnrBCgULCuutBgHUegs9HY8CfOHIBC8HLojiVw8L7wC+0bBDBpj1LyREYfU6C9Xq0wdisJ4GKugYVOGhXT5pn+nc8n\
    35/AfthHf92gcAV4v2g/AWAAA=
    """
  static let theano = ModelSample(
    name: "theano", file: theanoFile,
    inputs: [
      ([2, 6, 6, 3], false)
    ],
    outputs: [
      .init(
        name: "conv2d_1", shape: [2, 4, 5, 4],
        sampled: [
          0.8190572, 0.2711068, 0.4356671, 0.07455891, -0.5945577, -0.009751767, -0.3874223, 0.7357768,
          -0.073217, -0.2504299, -0.6957119, 1.086559, 0.5405055, -0.3467946, -0.9994611, 1.16115,
        ], largest: 2.47725)
    ])
}
