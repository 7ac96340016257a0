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
    secondScaled,
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
    H4sIAAAAAAACA+1dC3QU1RmezQPC0+UhIRQlrAcJGJbN5kFAdybIKwhIEJAUjJPJ7mR3kn25M0sSMRoRaCh6CA9pSrVSaTHHR43Vaqxmlp6jNVrRVI\
    +Vtj5S5Si1pzTlqI3nVOk87uzO3N3sbpLNA3PvOXtm/zv3zr33v//9v+/+M7tTsi45ZTomp7nYV4c+OlYkfBM/k4SPi+YoG8VRxirW495lqKZ9FEvu\
    pH0s43EblmUaco05+cYcQ3amQShFkyy1k7aJ+WaTuWBRTs4ic06RKW9ZTsEyU66hvkTTFLHJfnBqOoaJnwlCjtXjrmTsoCGXx+Z30uKVpCaNrM9qFP\
    JoJ2us9LutnNA85RSbtTopliXdlEsqvFp7TrqikL/LoBQIVSZzxSKcj2LcVIXUFOfz00KWk6oTxifIO8K7Ac6FtbvW7fVz68WTULsVFGd1kKyD8orl\
    duRkZxZkZ+aVifri6rxyl5weiss1ixVZL+VjxcxKysmKffFRdrukUCVDaZClfQwtdcTjBQMGherFarSdYTnaR9uUHrr9TmfE6oy7wuN3C+UE5UqDLh\
    MuMCgDz5PGbh742BkXZaf7PfRg7QGOfIPfyTHFNGVbznG0W+xILyZHqc9HsDdFGWFNh7e5cotQtMTjZKx1vdk3UGjvqhDPuP0u0iF0XRy2OVtsro60\
    MS4g7aScflol23wer8fPCZLJaBJkP0uTFQzFhoYg5tiF9a+aLKGCYBlBAwCTENQFSdXKSs8R7YF1MjbGbSdrGLfNUxMqLqjBTTtJxs1wDOVk7hSsLI\
    KejKrzEZS2xunxebitbqbS43NBamNpycJAc4xozErPQB4YhyozumpFxQyww9tpn4fVdjR6m0BNQgG/k/KBVkH/pf5EPEMJjnAnw9VFPguuKXSBlWyW\
    gy4Z6YRKm1GXYoWfcdpI9TSIVsIKJmflJPkOP+2ri+g1ZdsMO1Nfr1rhmgUXtsp3GSifHXzT6p0kZXgTarMeH0nCthKnE5cv4hCG7vHVieVD3lZYPS\
    apr8PWtFizugZoYJcg98nnrRD0SvtWCP6gF/djBaeG382J5uigxExPRRVt5UhGNM2cPFNObk5ertmcn5O3xFwv8xaKFF0DxUkjcFBuwfBZUugRJ7bu\
    oBm7gwOusIaxcQ7xe9/sW3YskcBQbbeK8gbHZGPAb7jpKEAZ0XLkGRZ8NpjgvlrS+s1bNvQyt06Wc11mNuSjOb/PTbK04LjcVmnSgiwGnOK08Gj3kB\
    WUVdSnTV1aKlbpd6qy/G6fx6nOENy0hwSwJNgt6aLYak15hlNwXXLxFAe4Oke5HQapS1a/zycsZVJ7nmXsLo8wxIgQf5lBcbSpK8w15xbkmwvy6jXK\
    GNjQNvo4h8ceYeehHZddsGmxI0ZTf80uJz93qcmcNxxcI8Z6yM3NK5DXg2iDom3aaS6yGUWkHKGpGComE2qxTzwHJsShy8Bn+s2IwhFD5jkquFD85E\
    hgOGrKFRMvFE8FHJeknMTBh2x2CECCezOEHwnGD8EHFxQWFCgzd7nhR8FSc0Fh4cjDD0GppnxzIcKPIcKPkKP8viBIWXDhh2K48BY4G97ZlIU8g7oW\
    2IwF6wC0DcpB7ckXiTw7UDw6xiwps2z1uLyMk1YVrFeFznUGf9n7Z5ov6o9jmPQRo/RiZNxYI+1UWaMjf3/xytWTxs8aL1VIS8NSpFKhdAkksb5aVs\
    6Xg6MOHBvBsSVJyddJ52aC/Cng+nC5LbesWiWWvgQlpZ2uVPmYhqE0GlPxquUl4rEUyIo9dSRpy+2kfKx4lBdoyC6L+tmuDkvW2K8e2G/WWK39y/aL\
    9Wq/KCH7Vduv4scaU2F7k1NJgtrdfPPGlTosKejVG9O17bQCuTND26/MZG25YiA7Ukfn/Cm4BethIvAsOiwVmy5oT4RzUc7Q6aQa+qAO0zT6nCjOxd\
    iQjtes2Lheh4EKUDkxqe9Gi7Li9saAo0xdMAx0D1OmSSIwwjEFyOPAMUiioPJK/Wq6TnN9PVwP7AvHQvWl+zEqO0oN+mWnn1a1r9QDNBYbD+WznkrO\
    RdVKt/sxVf9FsqXWi5Ivki4MPImgHqeYT1pppxPIkyG9yeQMw66IUS/IdyYjX4YSSiihhBJKKKGEEkoooYRS/1NvcXI4PhMrTp52lXzMQiodlUmJM7\
    YCuRwce1yKnUWOZzf6tOV7s8fzoFyaPz779c6S5abZ8dmvfi64PprKUW2/pUH7lFPrbG055T5PMD49wHblOPmY4H2iwmrFrsG6AHKDS2ufxbO05WB7\
    V9ZDm0FbrgvI2Dz5oMT7Z0LXg9ebohfHPm25JiC3Nmr9f9cCbbm0heB89mDhWGT/UmrQ+hd0vwylvvgBZb21ZcL2pl0/WEL8gC7YXsnV2nZqgdycie\
    YoWlLwH9ZXf++XifdrlPtlSVH4BuxXY/GNwizEN5CfCecbmfMGl2/0hpMNCxBOojRwnOyaP7Q4WTtP284JIJ+ej+YoHpyE9dVfnExV4WRyFJyE9wGx\
    cLJ8McJJ5GdCcSWvsg/dEh3Pekrjiyvpy2TZRMaHky0mhJMoDRwn0xYPBU6ODV7Pm61tB7Z7xZ71Nm25QiCXVmp5alqOtpwJyCW5gMcqcaTroXZvAO\
    VxcAT5Hau15bqBrF8rH4tAfssmbblOIHdv1ur3BDTeDiCfN/YPJ+H6/cXJcSqcTInil2B9xsLJxgKEk8jPhO8nvbnDs5/sXBIJJ3u334al2n6jNLrt\
    V7EnU4G2nIIXORBuFiVoP9mRC+EQkPUFaI7iwUlYX/3FyWQVTqaC+jpVAR1WKB+TdUEsFVMSdOwtP1mwMLHmlMw5oEwmlp6Gpd8T3M+mSeeTkpJ0cu\
    9ki0zWFS2NbHGOIdX30eab8D2vEzj2psPya1dBgNywlnij9mn+aWYV4TNcwh/83xn+a+y6wOlvFlnmp2HExerZgYP7NxNY83cWxxeHeOX3OYrdmwqj\
    t6f45Y5lyNa1+AfbpRzY18lmE2Z3ibPDs9dHRszaEaafXvbd0D4gFj9wLEf8FvGDcH5bgg8Pv229sW/8tnwl4rfIfsP5rX750PLbFhyKnwC5uwjNUT\
    z8FtZXf/mtXsVvx8TBb+PltSkD5hWZK0cCv/3dxnZ+2n8J4sWMacSX/8nAbz3Thu+ZvCyAVX1ouXH7gkDS8ddw/NMGvNnT1l69pIxYsn8W8XPjUZy7\
    LT2w2LA9APNb/Yr4+G3LKmTr0fmtbCc6nXbfNXC7a1sdGSEbR7h+IvNbOH4dix8Ur0f8FvGDcH5rWjs8/LZpQ9/4bdFGxG+R/Ybz2+51Q8tvG9dqr9\
    sK5M51aI7i4bewvhLxPNBYbCTFb7GNI4HfLjq3gPC+M6PdO/Vw+20d6/Hn1n7GF2+18rPeXRgwW77E3759BfFQdoAvPPQU/8rP1uAzTr+CTzxfxafu\
    vjKQv81AwPy2e0N8/LaxBNl6dH47VPHb5k2REfPyiN/Cz13E4get2xC/RfwgnN/qtwwuv4WvK71HiHazNMgH/6sazJLf6xIqAd40FJSV/7+V/4lVkJ\
    U/DEsQn4m1jlq2I56N1lE4zy7dNrQ8uxh6vm7mVvlYuA3NUTw8G9ZXInh22oji2Y7tI4Fnp/7qFqL82l9aMk/Obe9p3xi4ffYjeOeBTMu9LxQR+I/e\
    5QN/2xG4+lQz/i96TqA8401L0+9n8NNvyAr0fN5j2bE6NYxnl/4wPp7dvQPZ+sjg2VjZ5cCzYz7/UIH4M8L9CM8/kIPLn3t9/sEqy+Ua+0W/g0EpPv\
    sN3petgO0N2HWC2g17/oHUttMJ5G4KzVE8vBXWV39561gVbx0XJc4E//4oFk42MQgnkZ8Jx8nayuHBybNVCCdRGjhOFjJDi5Odldp2eoA8k0FzFA9O\
    wvpKBE6Oj4KT8P/ExXxe4w6Ek8jPhOPkCdfg4qSSVC/Bg2VSjFm7/E6OIR00ZSM1r4yxSu93J5XXsQTfvyK9NyUn8X4R4TVK/cHr896hxevuDG07Le\
    AFSx1eNEfx4DWsr/7idYoKryfEg8O1CIeR/wi/n5vlj4zDyqvBBuv9ko11aL+KUgLwr2Yo8C/0fsnzddp29HfKR9Nd2n41+CGcBHJHzSjHP0gPicC/\
    iVH2q/D8xLz/eQ/CSeRnItz/vGtw96u93v9siISTvdvvid1afEdpdNtvpmJP92jLwc/tmSH8LBzgPrHlLu31OoHcfTeao3hwEtZXIv4HcBIW+/moFI\
    hfwfIAfu8NPFMDNOLhfT7K/skE4nHjp/j4rj/gr143lXi+6wL+vPc8/rX/En+h4994w6prAvRZjGi+dx1/4jHOUvvZaxZT97H21PenECv3Z/FHe5L4\
    dx7h8a1PTCRKT0zjG2sIfsxVe3H9ucmWXX96g296+FH+2Vmv8yn3efnWWx5u12cG2nvKPmrvvjorcGdjDy6vm+TQcwr3Ru9vkIfeF72c4v8L946OdR\
    Pvc3+KnpMSZtc9eyLvkIfXrrOOTea/+vGR9he/+Bwf98fb+X2HMoh/7u7ivys7bXlmwlt4xvR9+LTTf+WLqcPtFbqb+I+5Z/m2+YbApkPv8Vf9uaU9\
    1u/x0xKmv+J9WqRS0kj9PX4DIX9g+4u8/4DfWxSLv50/gPYfiL+Fx+k6G4cnTmd6AMXpUBp4nK7pwNDG6Zoe0LbTBuSzB7X9ytoP9QfI3gOje/8B6y\
    ER77WaHAUn4fmJ+R7NIwgnkZ8Jj9P1HByeOF3p0b7F6YqPoTgdst/wOF3b4aGN05U0aa9XC+Tmw2iO4sFJWF+JiNNdMaxxuo4HR2Kc7uzJm/nyppMv\
    G597GS9d+LGFfWw68UbPk7jvpe9w40vf8l6MsHDLavHxa17Fb/3th3jjhTPtF+Y8g/v2k/x75GLC9EEVP/6FcQH9L96yuKqziSufNhOffRLAfQ99gK\
    86sjAwq2oPn34gmbibO4V3vfhk+/pPr8Vrn/iG3zt3HvHU/XMCcJyu7Wh8cbqmn8QXp+tqRnG6wY3TnWgeiXG6kvpr+MceP8c/euggfqTuNF/2zpf8\
    xZMf4BseSG6fUR7A/5KeiV/77W7+VPk/8PsL9/KTO/9uaX17Cj8x9QdEVl0PP3Rxuu6ffh/idCXrdEnTk6cDaS721aGPjhUBq5ikri2N3kVzlI3iKG\
    MV63HDVYlN9oNT0zFM/EzQVBWfkbd63JWMPayizuAve/9M80X9ccFHHNf+WrxBd0q4lMtjo53GGpqxOzjW6MgvWZc6Rp65ZOw3wvHcM6L0fx7dvd+s\
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
          -0.8342322, 0.8608372, 0.4753644, 0.1743093, 0.6853781, -0.01246293, -0.2533005, -0.1957082,
          -0.4553951, -1.067738, -0.7590284, -0.56538, -0.990062, 0.3721363,
        ], largest: 1.067738),
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

  static let secondScaledFile = """
    H4sIAAAAAAACA+1bb2wURRTfu/472yJUBK4IeJ6KRMrRf/xpbbclpeUgDW2kGLQ067S37W3Y7l1290oLKSb+C2pCjBolwQ8E/AAfRKKJELVbYzRBTd\
    REMXzAhBg1QuIHCDGEkuDM7Mze7navPbi2MWFeLtnOzNs37719v7czb7avRTe3zSteWswhCgS4fG4BZ6fbhFbxzjYdf55cfeR6kFxP+Gl/AR4Lkv4F\
    RH4oz3lj19Otrahx20WWIkRAgGN0L1K0dVMnuu5yhgN3zu/kG0zERFnYK0oDcV2zxWXzXc5bRuLVHdelXJSE7/3cgzAq94gq0IQhUdWkhAL7y30+fO\
    cCS4eAAyeFtmD2YXnN5O8AltcL+vaISmxaOcU2OX6HXvOwHNMffQmlXxrgsF7clPIqitLy8nB/oSd+LxXeGX6Ty8zrLhbK9zR+T9N4oPHUOLvz0niN\
    lpvtOEfxe5iEbynESZCTwYioCgoYFDVuSpz4zFYBkeO4BtLvqPm2dhGRQ9sIOvm2dr5rvGDKfMBlnQ/uy8I/W1o62n0cVcCVnyBVR6qrIpVmbrHkQ9\
    JFRUuo/XJibzpXWPkD0v5wnww0DXs0XB8Kt6WUPh2mRiCHK0JhMx/B/v1hyqD1AVmMoUFdBZICemXUraspEXbhp6PBdrdb7lYlmdLb0bBLbi/Q++KC\
    hIYFLQ6SiLtbSclyRagW/2p64A0xfQSPhKElQK+pRkK0JFA11NkPZA3NroKBAahauoNOLg2CARHdkkgS2wjPqBeTpPQmUkpMUGBKxrb0QDa3PV1tHc\
    l2MNgbAxn8pPdHBoEejyDPxKShDA7zsqufPALU7RBh19ZD/CS9uy2bKvFvf3gEdldVb4isS0tCrh7tyclELdULTevTc7HRkuFlpH0CDysn+8Jhb6Qy\
    G2tbEspQ9eYMlsKuO3qCkqybOKiGLbjkUOC7XZP24diuISGt6apETKiqCFWhriSIxSQFTR0eArKEURYDOhD6Eyq0EGsSBwqUpglQeeyPmCQD5ElBBb\
    poFzagJlJJJB52hKHzpCFAPS5LiggwEFOaKPRKQEvbQ7SVFEmXoA77IGCRJ+D6JIXNDuMVVMQ2rmGnOZy5RU6oCX2nIiHFXT7VRIxR/CQQaMUBSYPe\
    EmOC/RnBEaRXjno8J6oJzTn/1HMS6yFDSgYqmdXMRqY+niPYu5I+4j1KZEIVNBw/ukvkpAE7BGjkTQ77bi94kMCHIZ4TogdTsi4l5ZFcEG3J8EK0fQ\
    IPRAstHdt3dG3a3iU8s6l9ZyvkWgOjuDpigbqbOgYZ3DMZ3z1YLnqnpF9JznTYg1gSKd3N46GhyT46StcA9itSw76+oLtyt5jCDOP02ZHXsbkesY2T\
    nGbtp+k82BTb2iHT+744wzqhhLRLbHasReFYX0nWXSbNs4+bkUw4yPqwiK2ZGTFixIgRo9miHds7NvtwlcGkUL6zDhAl7Xgh81U2dWK3v6avE3NZ14\
    mLcX+eZz327HLn+cu05ymPsPMUVo9N1+Pp/iG4zMlH9yFWPpiRfFNoxd3pcme+uUDaNx5y6nV6jYuPtG+sdZ4HXah08nFVJK/VmFdrj1Hr5FtF2tH1\
    TjtXbXDydZJ2ss55ntFZ7+QbJu3DDbObb9z+KiUVbvP8J8iZJ2HpwvZ0dW1a5/Xb92kBztq7ldjaJViGz5GPqF7xFSQfhbLLR7seZfmI5aM0nkjYcC\
    dCTj53qYCWFijuNua4/mle4cSxO44ZeRP9zoM6zkfXPflmBz0fcl/9Gfonjwex6LLQw6RGFuKWBLglL5DxAvgE0bjf7/eZecTMSHm+o4+RN4NL49k9\
    iTbjym/lxaMVU/PT+IuGWSzZ6diZcr6r9Dr/PjjJV5w/YTQfShmXXvyTf2Viyfhvu7/hJ17+lF99ZPnYBwHVOB4+aJw68q7BTbw61nbh46eOjrzU+N\
    mGYNPYj5/wLeHFfGzd4qYHrpwyir7+yfhrazF/sbx0/L3j949f3f1Ww8mlK8ekJ7imsu9X8HXnXm+Y/3vq8+HQEWPRzUXj/976wlh0Yw9/4NoZo6sz\
    ZPyjBccLzn3Hv93+izH87SFj4YeX+a8ONDfkbTvPb/xoNR994x2+8tZN43L9tsZrPwQbjq38gz+070ljYfvVxoti0fjEwmLjuvas8fOVXw32hBkxYs\
    SIEaNs1pXBKferd79OHH7cewd68H/mD+/6X5LsiOj3beZ+m8tc/2PE9tu2XRCN+mClO95M6pyhea26lat+5/xueXLdqizURHRs5mpLuNrbZINI80C2\
    ODlcw3DCKHecNNfMDU7c9eu5wsmX6xlOGOWOk/j6ucGJ+/xmrnDydx3DCaPccfJm3dzgxH1+OWfvk0aGE0a54+Rsw+zihBL97oF+D+3+7pryub+3dv\
    fT76z1RFKQxSFRFpz/oTpT/5/q/t5gpnH9H+EE+dUoPgAA
    """
  static let secondScaled = ModelSample(
    name: "secondScaled", file: secondScaledFile,
    inputs: [
      ([2, 4, 4, 3], false)
    ],
    outputs: [
      .init(
        name: "tf.math.multiply", shape: [2, 2, 2, 2],
        sampled: [
          3.212444, -2.431468, 3.230751, -2.42283, 3.198416, -2.417763, 3.229149, -2.422134, 3.202696,
          -2.406856, 3.22434, -2.420045, 3.196857, -2.38899, 3.222738, -2.419349,
        ], largest: 3.230751)
    ])

  static let thirdConvolutionsFile = """
    H4sIAAAAAAACA+1dCVwTx/dPuEGpCCJgPSL+VKqAnJ7JW1QU6gVW/GlRGxcSIBoSmg0K+lfReqDWo1YrivXAE1urUqug7KxXLVptaau2ahFsi1qP/g\
    TvauGfTXaBbLhUFK37PuQzzMybebNv3nznvdndJHywuUULgYHaC9IHRK4I0v1Hf+x1n3i5FpfhWtx7AqFWTXWfKNfghHSSXEMo1Cr33iJ3f2/fQG9f\
    d0+Ru45LLiXwSXIZXe7n49fdy9fXy883yCegt2/33j6+7tPCjUR5uSSpQ9oLBPSnia4kWq2KUcQyguLVskSlnO5JL9Kb0ER768rkSsI7JlEVrdWJx5\
    W02GglThBSFR6vZx5oXKfvUVc+1Z1l0BVNUisTaR6CZtFqcIUKj9KL0moS5boiJZ6suz5dfozpMJg6E7lvqxIStUPoSo7cKFwbHScl4vAEmm+MKlGp\
    9BT18hT19BT5j6O1pk3W17jHKNW41t+Pbk4k4BqCLozBlQQ9Ig0eG6tXK1vAilXE47Fyuok6gblqhmca3UoeqyC0co1cxg7TIN20tUIVpU5U6dh0Ct\
    Zf+Dhd+/pffH+dTv2Ca1B4VA1aZi/cRIxp/8EROtZwtVIRnVyDEFZ5NV82XROjUGoNMxvgqRemkiulhGKKfmb8mAkhtBoFowVfT5EvXZSAy2QKFS3R\
    naB7NBg7Lo1Ra+Jxrd6q4nCVrjNCqhu3Vl+vUOL0jEg1ulXBdO9H9xWrUScm0L3rOnfHdbY6Sc9Hd6JUqOS43n4SCbk0SoETVWacGa1CpdAqcKVuzJ\
    rqdOddpb4aRYYo1Rq1dqRKQY+co0pCrrcwxkQUtD1L8SS9IpgydaKWU1i7uukreMYBR8o1asJ4oLXLZNSkY0hU4hpGKjN+/XiqrdHPg0KbXH0t06du\
    CITejrWcLk0qal18UYkKpUxaRfEGVdeAENOqLNeoapfqVHdcE8v8Z6w8qdSA1lq5ilBrpFLuhD8RJhm6itNdk1qTTLeqQA8f3d+4adPohhMnM2OZqs\
    s3HITgLweE0OAQh9OF6qgJ8mitVEEvGN8AH19/3wB/P79A34AefnXijL8pzrDY0BA4w2JWLTijkSsTOSjDKJQHmdceZPDXFWRiX1mQ6d74IONnAjJa\
    XBXHgwwPMsySDzACmdgXADIB9QeZqIYCmGB5gjZusoKQ14o0slcMaWT0VUnjE5VaRYJSobcnv0aDnPq6MjJ2KnigqQNoKjXVoFhT2W2j+zSyf7FPM0\
    KegGtoHKkVcoh/B+RU+jyBLwkAEYrYeLVC9m/CoAS1bkHyyPnsyFmpyBcIrJVCGx12iX93KBmtAwYVDQ413GjAta8Y6OJJCloXXr7PZA/M9OgAOsDg\
    hBsVdK+zIHCckRExaqzFjJ7RjioHWk87wittiLaYZ5fdvf6yYxtRtqyhZQfWXzZRZd0+xzOgSf/yg+ZqbmhN0m2Hsud10lztHS3+GIg/a66y3F4hB2\
    FchR1VPiJg3KrSqCo5xjB7GMMwRn/Z+sy46vXKeYihDv2y8xOtjk9QKOVVGKdVfd7CPXFc2Lz3HcdqBAL640A/2kE/TuE9Wa6IjdMS3nGB80ODB9rb\
    tbLT89vYCCz0XJVUzhDdvmqerR/PpEImTWXSbWZsuVBf58qUN2f65/JFvDNgAM1dziFWTpGlIbUR8PQ6UuiAvuF0OprJs/aUZ2bMNwnXEHRqWIqVdh\
    n0lHKFAnMj+3Vg7NfD2tj+DfYrqNF+eeLtt6r9sjiWasm1NwOFN5DcEcPCgoUCswpUT3UxlrOLyee7GY9LZG7MF8rk4yxfz/lj9y2uHpoyyCIUWApa\
    6LRHb+d03k0o1LdwqNChjZE+m9JzYV2p45D+YUOEAqYBh09geE6y4hFGOs/CHjsdeo9El5pz7CiKSS045TinPVsey6RWnHIZk1pzygmOPbPyde6PPr\
    Xl8E/i6NWhGY8NPPHEE0888cQTTzzxxBNPPL0+VNM5Ofd8pq5zcps2hnQ0r9LXkthzxl1MfimTBkWwdlb9eXY+YzDj67DHplJD3hOvn/0mtGLG0bp+\
    9uvQnrFjfipfa/sdXWGfBtrV2piPvc9TcT79jHIN5+Q2ggQm79qKtWtBtXbP2nm2uzFfEZMXdDQkIiY72suYL4XJr+9mSH2Y8m29jPnymfytPkw7dj\
    wxxnwBTD4ijlnv7IUNNObzYPKhocbrLJRzvdx1y85HynBjvm1MPm9E7fgy2t0YX/j7ZTw9CQ6wdpot4u47BmrY+2XCCnnhbY3lJDH5NBE/R7URu/9z\
    9fW098vo+1Ts/TKzWvwNLv7W5W/09OD9DR5nTP0NUcfn62/UtE+mvFXdPlmLv+zJ2y9vv6b2W9TZmM+Hs182jL9cuU8mdTTufz2TP9iZn6P67JNcfT\
    3tPimssk+aM+2FVRiEzMwLLYQVeynLWzVlnxepq95ch2B0T81F7ZgykcDFRuAyo2LfttHXm5mZCQ2jNSCeufBWFwZphcYaeb4nVxn73CCi6R1Yg2eC\
    55ltKGhxIiqaVQxzHrlQBWO/hkez90LX9DbkJhsN2uieir5I/wQJHs0lB/6S1Wd98geS/T1cMfL7L6G/e0uQBbbEHK99gayP5qPLb9vBr25NqZUb36\
    BKxi4TZ7bqRCo6C7Dm37aFXnkLxM1+SzyQJEpHzn87U/ce5yLnBxNheuk+FBEuQjcJV8oy7wR8POQ0Sjq+GDnt+BMOTw8Smw86Az13doXQhcvB5/Hf\
    6M/egySl37mKMzr9AYundEFOQ0okv8qtqUdOdugO8S766dpZ9MWYw3DXvQUKdnTCLr1VIPnZRQgPP3oLND+OhiGLz6I5O5eRTc3Xo6Nr/0fey7uPZu\
    xrhv3jthNtcRgBEyARcdd10Vv8Gn26/b16/5Qb99e1v//ix+/v/P5uur8f7NY4/qko4Mn806AexuPm6fW2X9aeUvyq9099OX5qUAP5p64+nH6Z/Hg/\
    fo7q459y9dUQ/qlFPfxT8zr9z+flny4NNHDseqH+aZ8zxTA6IgR+HPkbmmF+GjrtssHWdnkAM0Z9Jok4fQ6F3c5FhYQ59igtRUIFH0U3712HNfe84F\
    zIZ5KpFq7I9ex58rs31qOtV+2pVp2uwPE1bck77hMkn8yNRGWK1WD3a3PKtlkbdGigA1W6+wqymdUME1/oC9djd5G3pH+Kf7AvhpZqDHldLpC03otD\
    8XZfdA0dEH93PwNGxTwCj+izaFpHS2y4mSt1Iz4dthxH4ORZiBRDvyHn7j4EA3o4Uxnn28BGmz3glTlD3OTIArjovA3N7Z2DFvh4IMeHR9FvHhL0Z6\
    YtdrfnHol4bjByHP8hOlNghw0iUsm8j50wp7Q0cZhjvliVcRvMPVaAvPsxyX+C95Dfj7kKCR3OkV0KhVj6NAuqq93n5NazlLjXPDtM/TgNnbTOBbtz\
    oyFz/Bz4NKQdNClwwApWDUX/V/6QLJm3Fzla2VEbo3ehy/3K4a/yfBjW4S/Utmm5JHfmydxlWVcln+zrD9s/jkdv7rfHul3pTDZRtIGpXTrB5R6H0b\
    A0K+qU9hw5umcGtPr8EHgPWwSrN99E7PsVLM6kBNQ+vxXvYfTkscXY3+DigGEdCoVCo/X87Os6rVf1HknqS6UPt/v/ALYsB/bZX4UfWxaLa4onuPcH\
    6/LHPDA+nuD9MdN4wkHcOPFEQtCTxRNL+/PxBG+/pvFEPrzYeCJObNzvUia/C/g5qk88wdVXQ8QTlk8RT7Dn21Y1xBGm9U/rdxT1bYx44tS4csgObk\
    KtHOxA5UU7UaLLK9HiKavRlHIKFX27SbJhnT3VvsNFyRX/U6jPskjoKnKiJn8dh5Zus8JO54glkxIo+Mq7H3RzsYFDu0nU/sxeSWqcPfXVqBwgRtpj\
    +SnnIMPSjurUdyCCjVIUWXoTZSx/E0SH94LHZRm6e/UiWC3eC0su/I6G390Its7X4b//5CCrR3sk96d3gRXvWoFD8weIcBwI73V0h7yyYzBxyn7wHh\
    +BrONTofXWSzAqvgRm3f8ebZI3p66H9YKFQ3ei3cvWSM5vssGODmqB/ItXIssjI8ltPfvCV8530fFcR7TD7hLq8mkITHT5Foh3XJDHel3M07efZH7z\
    ncjWNx394jQcFfYbTu5ZJKAiQtLhbOhhya/uk5DLN0LqeNYG6Lf9N5Q+5hIaffU3VJghoMp2PoTcY4vQ/UvxyDLpJGSOdQKXngfRBf/1ZN6l61DawQ\
    2dWjoTtmffR26fLYS5BZmws1MeFL/xXyj9uS06UmhJlXycLS7xXgulpST6at0SlDrfV+L1cRp8mXkbvi4pRoLHh0ziifyg+sUTvwTz2PIk8YRVg63r\
    qwOMd6KXM55wtc2GZZ/4gsXRebAj3RWbfc0K8z70I9QUV3CfE6zLL0sZzMcVvF9mGlfEhTZOXJE35MniCocwPq7g7dc0rvAY/GLjioOhxv1eZZ/THs\
    zPUX3iCq6+GiKusBI8/X2Kmp6fMa1/Wv+j5zDGAxS8yLjiw37bwU0gRGcXeIGi6BC6rVoHkhFrYf+9eUBkziM9djujo12/JrPGNKMKP/wJNvcNlyzv\
    YYe8HJWSMs9U8MlsjkI7fgslFwQY+Y4dSpt7EXk/XAdOahdsx8BfUNn2WVBa9A2I/IXYI9kVdPDE3yiv0Bkrm3QdffPRMRQWkC1xtptNvv3zKujQDq\
    Hz68og7tAOlDJqMzQ5Y0ENOmBGtl7VjGp5QobaHYhB75vPgzfdxpE7PWyonzxdsTY//AWuJ8qh1550ZNvWDN1ZuxWJEi+b+N8eQ+vnf48O59dg4/jf\
    ccNfBf97urYZddz3gz63F15BN4qOoRvJBSC9vDq3Jv+b+15NXf5L6ije/+b9F1P/++qI5+t/s1TlK1L1efr7yvxkbCpl3SU2X/HUhdEX2+tbGIhgf+\
    KCUx5d+R3sVfvzF3D8MVEN46xrHbmOqR5NeHo91xFrRz6jao8D/Dj296S397lxwC034/5uMe9vO4zi56g+cQBXXw0RB1i/1HFAUGRjxAHuIw+jr/eH\
    w4DzS9DPMRaSpZFz0L2La8WeJW0g7IGvpHWoAL2xIwsyEophQdlRtJsoRFlbbyKrkU5Y523WmGzKZmQ7xgELm/0l2re5rI/5lqEHbpSWQWgne2pNcR\
    TalHVXcsbfkjIv2IDeze5Kbij/E6JGrofOohOwP2Y9DMNmgNn5s7Ch/D0gTy0FjCRQmv9J9Ef6pxAUdgpF6uKLCbNuSmQrhyOLDlbY8N9/QgcCF4v/\
    Kf0b5fz9BjYHciTrl+2HjY/noJnKHPgoKBlCF/uAYT2aV6xHn3frFweMH1s7H7uvXB33usYBxutFyMFNqwo7F9Sr/unXSwIzA0kvdL3sUdhhGcRGkt\
    yRTzq3UMLmC6dg1bZBaEZyOCQezULr2kyXNMU3g9V8Syrx8UJdfNyCavNdU2x2mRv5+eRCsjRhHsyzLRZHn1kEt9qVoz7DV0tOf7dY8iOywP5Q2VMb\
    LseSD5u1h/dVyZKRP5hR4rbFkq1fbEd1xWOWDabXB+8ZOFq81PHYQ/sD6Ob2qxCxOQct/Gw8mXNsFdTlG8pkfIzF+4amMdYQ/PnGWDXd4/hczuw5Rr\
    EN/50aPNXPflkcayrj2puBntd3amzCjeWcZPI3ovk5qk9sw9XX08Y25lViGxtBze8scr9bqK598sOJ/D7J44zpPqmNa5x98rSyun2yZvu9ozYeN0+v\
    t/2y9hQwsfYzwIZ+FuBknHG/d5h8i4n8HNVnn+TqqyHOAG0FL/M7i8EqA8eLfcY4j5oOKfgHknZbciHQ0oN8fNMJgkqOwPGzkfBuiDd8mXWZLB25RO\
    IeXU6ec/kElDcdUZjDf8ibt9dA8sElfT60CkFeJ/PgrwGOyP/UT5AQtBOEC2eS507OAmfbZlT8BGu0MroAziYfkRS0XiyRqgbB9nciIZk4JcludoTc\
    O/kw8jo1HdknTkfz/LeTy8PcsE7dApHrOzPJKagNutImT+KVZosVNfkffP+gJQrtsQR97nkDNk8tPeBfFg37nc2pBd0vgdNpOdIG/nzAa34OEpofJT\
    MWHYcj/Y/DwDghuXf1JnBtPYzcuvZNlLUIl9jO2IcOxeFoZN408AzYAn942VDRTZeAwvoI9No9l7SaYEXNPzIehHfT0XAPHwhId0HXFnqA6+rlaPaW\
    y7kWS0vF3f4RQaZ0L/Iqscf2LZqJToxVISp7BbIvtKD2KknSw2IrWB9OgXC7A2hH80J0LX4M+j1/E3wlm5C7RGCGtegSBI8/agGeSZug5+FVEPIHhg\
    YOXoF6D11F7o0bkdtB9Cta6b2UTMvvCp1/KETZ0RdRt8l5Js84BMTX72xT/D6PLbWfbT6vdxaHaKr3SF6uMzWrdnPQ4LP22KAdzan5YYdR+GChWQtz\
    9hywvSB9QOSKIGZ/tK/SLkV/tfFyLU7/Hq33BEKt4jb1cklSh7QXCOhPE6OmNLYbfv7StGE1v39Z2fBCe9NfwwwfbGllmClzQZYulS+nc/8PNzeOmi\
    2VAAA=
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
    H4sIAAAAAAACA+1dCVwTRxdPuEFRBBGwohE/kSog4VCq7Aue4AlWrdSjMUKAaEhoElD086wHalVqa0WxinjbWo9aRWVnPahFq61t1XpUwVaUau0nWK\
    9q4csmG2A3RKJF0DrvR37LzLw59s2b//zf7BKiB1haNefppS0vq8/IZeHa3+iPo/aTJNVI4iQaif94tVIxxWuCVCVRi1OlKrVMqfDqJvAK8heG+Au9\
    fAVeWi2pWC1JlcbR+YEBgV38hEK/QGF4QHA3YZduAUKvqdGsrm7z9uZHe/N49KeRNidWqYiXJTAdJSnjUuRSuiVdl/5qVay/Nk8qV/vHpyhiNdruJX\
    K621i5RK0WKyRJOuW+7DJdi9r8KV4GBY1KolAnK9XaUfrqUjKFZJyuI40qRarNkkvStHenTY8yHgRTZtRrP0VyimYgXcjpdZxEE5soVidKkmm9UYoU\
    udxXEOIrCPYVBI2hbaZJ05V4xcuVEk1QIF1dnSxRqenMeIlcTY9IJUlI0BnVkGHoVpYkSZDSVZTJzD0zOlPpWtIEmVojVUnjDMPU925cW6YYp0xRaN\
    W05tXd+BhtffNvvpdSkRrYe5jBrqbsLjRhb4MJjDo07qn3MK1qtFIui00z0YvBjKYNQJfEy+Qa/Rxr54HuTCGVi9Wyybo5CmKmRq1RyRh7BPoKAums\
    ZElcnExB9+ilplukLZ+i0U69uKqEMTK9ZMTxSlWSREOrxyZKFNpO1GLt/Wh0i0Uml9BzJlZpVw3dh9BXIKT7kGjdN1VXRNeTyxRSic6pUtRS8TiZRF\
    1lOGbcMoVMI5PItaNX1WRF/2rlNZg0Qq5UKTXDFTJ6rByjqqU6r2PuSEb7uFgySWcSJo+5+2qZTzY8fQP/cMAjpSqlmj3QJ/fJmEmrkCKXqJhemfHr\
    xlNjiW4aZJq0mkuZNrVDUOs8WsNp0qjgiQtyXIpMHieuZni9qU2gxtRqS1i/qIzW7xQviSqB+Y1tPbFYD+AaqUKtVInF3Bl/KqDSN5WovSmlKo2uVQ\
    kpAdqfMVOn0hUnTGTGMkWbfh64Evhi4AqNGIkSOlM5brw0ViOW0WtHGBwgDBIGBwUGhgiDuwbWCj5apAnmgI8Bj+offFRSeQqGHgw9NUNPIIaeoJcW\
    egKflfekaldHHCY+GH0aGH2CMPoE/5vQxwA1TyY+DYo+hugbww+Gn2AMPyGvHvkxGXdVwghmPxh+6gF+QjD8dMHwUwU/OsNj+MHwUz/w0wXDT1d89I\
    PpD8afhsGfrhh/Qv9N+BNs/NTLAAz4kTsGnxcLfEJfMvAZU+lIVW82sWtVeVWVxij9uwVM+Sj9476qVBArFcxKhbBSXViprqxUqCE1pubJ4rzNVcuk\
    GSY9VpmULJNLqylOrf7imVfKmJ1DR3tEzuTx6I8T/Y4b/V6Z/0SpLCFRo/ZPDJkf2buvo0NLB52+nR3PSqdVJRWM0PWrpw3lY5krn7mmM9fNFoZ8vq\
    7MnclvxrTP1Rv2Zp8+tHYFRwz9FFnrr3Y8LK+iRPbpEU1fY5i0wZ8KLNh6qRKVmr7ql3eVX4Y/Y798niXLf50Y//WxZfu/3n95Jv0XC/bf6v5rwLF0\
    a66/6SW6jvodOjiqN59nUYnq6W7sfnYw6VMe7HEJLNl6kUw60frVnD/DvsW1Q2MGWfg8a15zrfXo7ZxOe/D5uhpOlTa0Y9mT3nDTbatsHNEraiCfx1\
    Tg6NFS9S63Pm2APcN06FiO9soMr7JcI9Rfrbj5gez6lflB+qsNNz9Yf7Xl5oew/aYyv4v+as/N78q+r8r8ULa9HzTBmIEFCxYsWLBgwYIFCxYsWP59\
    YuqcnHs+oz9ntDB5zmjnqb+OZdKbU9nxOZZ/txjOGccyB0jnDH4hNvhZzefZk3qy/caUPwoi9Onwfub5b3JLfTqjVXX/Nf2cx6kt9lfsv1Xn5IZz6x\
    2t2HqG5zyV59P/sF/9OblVpf/mehn8Wi9FTJrXXn8JMKyrzmy9ACYdLWSPy6c7Wy+aSScT7HXn3pKtZ2q9vbj7WM34EuPFvk/8vAzL0+CAYT/IFXD9\
    jVlPddSvHgf4lf1Ft2b3M4lJZwrwHD1JDPs/117P+ryMfk5leF5m8QS+wcXp2vhGqA/mGxhnjPmGoP3z5Rum9skZr9e0T5r232xf9rixvNr+a/Cnog\
    5sPQNfFXL2zfA62icntWe3m82kD3bAc2TOPsm117PukxbV9klLpj6/mgKfQS6+Fb9Sp/rVipOuvdxd13QzQRumTMBzs+O5Ta/ct+105RYWFnz9aPUe\
    asm/3ZGJ7Phsi8Q8V3vn7PWAYY3/hFWSLeB7ZjMKX5yCimYVw5xHbtSl0V/Bo9l7oFOWJ7neToXWeaWjz7M+RrxHc8m+53Z1z057j9jf1V1EfvcF9P\
    JqAXEhLUTONz5Htvmn0LV+DvCzR2Nq+bomVOnopWFbWnqTsg48UbNvWsMbBQvCmv6ScmCSIAu5/uVK3Xuch1wfTIBpZXvRsGgBuqV2p6wLjsOHA0+j\
    SccWI5dtv8HhaeFhlv3PQOj2ThC58CMIePwX+q1bf6LsW/ewHO+rsHhyR+QysJT4WWpLPXJxQH+q30Y/3jiLPh91GO56NUe9nV1EV16/RPzkxoeHH7\
    wOqh9iYODis2jO9qVkY8tslL/6f+S9gvto+t6mor89tqONTkNhPKSg7meKIWZYBPww/Bc03fI0eO+wE63u+ACmj/iUGHb6PIq6k4cK1ZaiR5kzCKp3\
    Prp17yasuucH5yM+JaZYuSP3sxfIb5tko00ljlRL7+twbFVr8k+v8cTHc0eictlKcPi5GWXf1BMd6utEle28juxmNRWFXewBNxN2kLfFv4V971gMLZ\
    Qi5HftEtFqjwQM768ZcKbo9SfPr2EfLPHD2MLmG1wc0K9DPp/PWtdW/3hdP/CvmZGkv1D2KN4qRDfQgbBv7+fAiPhHYCqe4J7n1MbH0oNxPIH5mHE8\
    kSxsmHjiVMjTxRMHQ3E8gf3XOJ4ICK7feKJAyG73NpN2CsZzZE48wbVXXcQTVmbEExYcHsGNF2orf3beEc68WT6jXuMJn9izaGp7a9EQC3fq96Qs2H\
    gMgYtvIZIN+pqcu/MQ9OnqSuVc8IR1drvBb8v0sEZHFsBl181obrd9aEGAD3J+mI9+8SHQb1vsRXdDdxNhc3sj57HvozOXHET91elkwYcuIpfMzLAo\
    51Nhipw7YOmzDKRdjhL/6b2b/G5UCSS3O092LOSLsqZaUZ0cPiM3naXC3pjnIFI+zkQnbPPA4XwMbBk7Bz6JaAONLjmJLq0YhP5b8ZAsnbcHOds4UO\
    tid6BrPSvgj4pTMLjdH6h14woib+aJvKW7SoiP9/aCrR8modf2O4o6X+9ANpJ5wpSO3nCt62E0ONOGOqk5T8aE5kDLzw6B/+BFsHLDLeRx/28QLd0H\
    ex1L4IcWxWEnx1RAbu9G1PIBTlRBrAsluLYcLZ68Ek2uoFDRN+uJtWscqbbtLhPXg06i7ktHQieBCzXxq0SUsdlGdHpfGJGaTMGX/j2hs5sdHNpJor\
    Zn9hDpiY7UlyP2gXq4o4gbHwR0MS8+sOuGsaJh4gP37i9DfHBqxnnIsXagvHv0RbBOjEzFB9znuLXxq4AeOD7A/Mo4PsggGig+iGXHByb5Hzxf/seV\
    WuOU3jhOwevI2E/PhddvnHLbg91uJrNOcsPxHJkTp3DtVRdxijXv6Z97WBjFIbWVPyv/KenFeCqvPuOUkWW3UM5Hr4Hg8B7wuRaH7pZcBpvFe2DJxV\
    /RkLvrwN71Jrz19z5k82g3cX9aR1j2tg04NXuA1M594Z32XlBQfhQmTN4P/mOHIdukdGi16QqMSCqFWfe/Q+ulzaibUW/AwkHb0c6lq4gL6+1E+f2b\
    o6Di5cj6yHByc2gP+NL1LjqW54y2OVxBHT+JgAlu34D6TTfkk+2JDvXoScxvth3ZC7PQOZchqLDnEHL3Ih41LCILzkYeJn72SkVuX/OpY7vWQs+tv6\
    CsUVdQTMkvqDCHR3H5/7meZvL/vngNPg3/tzBaB8/M/yNqZsAvFv8v3/4Q8o4uQrXxkEkDMZ/HPMSYz4/t1zB8/uAgNp+vzX8zorD/Yv+t4f23gTXz\
    6Lp9376KR+f2Y7dfZFg/A/EcmcOjufaqCx5twzP/vN/CBE+urfzZeURAFBvp6odH37+ShKwnnYAto13ALfQguhiUTRZcuQll7TzQyYyZsDX3PvL4dC\
    HMvbQFtnsXQHGTt6Dsp9boSKE1Vfphblip/2ooKyPRl2uWoPT5QsLvw0z4Yssd+Kq0GPEeH0LcdSEYjH382fbHms9reUMYuw41b3+MeQvvj3h/NN4f\
    w4c2DL/LHvF0/K7kbfa4sbza/mvwJ95bNfO753VOmjmU3e5BJl00HM+ROfyOa6+64He2vBf5nNSJQa76PSd1t8+FpR8LwSp/HmzLchfNvmEj8j/0A7\
    zfcyt48Pjo7AI/kBUdQncUa4AYuhr235sH6i3zSJ+drii/01fkrlFNqcL3f4QNPaKJj7o6ID9nOVHumw4BW5qhyPbfQOlFnoh80wFlzr2M/B+uARel\
    m2hb33OofOssKCv6GgRBfNGjuOvo4PG/UEGhq6g89Sb6+oOjKCo4l3B1mE32+2kFtGuD0IU15ZB4aBuaMWIDNDpjRfU/YEG2WtGUanE8DrU5EI/etZ\
    wHr3mMIbf72FE/+robvSdRmxkN+0XAKLwG2ftyfZ2Tho+umXm+WOeknt//Ae7HK0y+P53M3EXGO+bxlfRxmG9jvlLD9z+883z5tkGq/fsAXTqW/h8l\
    ceLKr9816HHzxUIT+YEm8oNM5AebyA8xkd/FRH5XNt9qaNSobd27x+M45VUWbrxQQrD9N5EJeJ0A28qceIFrr7qIF+xe6HghXNoQ8cIbu7OQfWsL9O\
    fqTUiQcg1N0zSljgnf635n4XX0e9FR9HvaJRBfW5nnNfww+mp/NPS5sAT9FG9FZIycg+5dXh3mW+oJUQ+ERKtIHmqybRfkJBfDgvJ8tFNdiHZtuoVs\
    hruIOmy2FcVN3oDsRzmJomZ/gfZuKO9uuXHQgd/LyiHS25FaVTwOrd91lzgTZE1ZXlqL3s7tRK6t+A3GDc+GDoLjsD8+GwaLpoPFhbOwtuIdIE9mgI\
    hUo8ygE+hq1icQHnUSjdTGJeNn3SLilg9BVu1sjN+rjjMvXhibgNdgw8QLyYkvQ7ww5Ncf0YGQxWGm4oVs5i4OjjePNzxIwvECjheM44Wi8c83XjB1\
    Ph+uZHDQTN6b/i7mvdh/jc/ns5PYes/7fD50ArvdsUx6RhKeI3P4NtdedcG37V9ovr0juSH49t9lf6F9fzURzYF9RPbS/bDu8Rw0U74PPghPg8jFAb\
    Bb5iDKUa8jyW2nSNfmcthw8SSs2NwfTU+LhpT8XWiN5zSisWQD2My3plIeL4TSi80pz28bi2aXe5CfTSwky5LnwTz74rDYM4vgdpsK1H3ISuL0t4uJ\
    H5CV6KrCkVp7LYF82LQtvKtII4Z/b0GFtS4mNn2+FT10PIBubS2BYRv2oYWfjiX3HV0BBdQ0mCF5j2izMQ9CrH3Ix7dcILz0CBw7OxLejvCHL3ZdI8\
    uGLyG8YitILt/OVprHt0+p8BpsGL5dpH4Z+PZ5t49BfsvZ5N8vOmmY/SXVPL6yYzLm25ivGPPt6NTny7f1+GjNm8Skz0Wz+Qr3va4MQ7+j2Xrc51Gb\
    mfxJiWw9bhx60HAuqWbrcdePYV1Ecr7Hmfs96A2HjzXHLQ+mPF3cUjINxy0YB4zjlpjJ9Ru33J7IbtedAYjQyXiOzIlbuPaqi7jFwYy4hft9Ety4pL\
    byZ+dtiVOZSK1evycmyuk/5K07qyDt4JLu79tEIL8TBfBHH2cUdPJHSA7fDvyFM8nzJ2aBq31TKmm8LVoeewnOph0hLrVaTIgV/WHrmyMhTX2SyG16\
    hNwz8TDyOzkNOaZMQ/OCtpIfRXmIvDuHIPc3Z5KTkSe67llA+GXai4oa/Q++e9ACRXZdgj7z/R02TCk7EFQeC/tdLakFXa6Ay2kp0oT8dMBv/j7Et8\
    wncxYdgyO9jkHfRD65Z+V6cG81mNy0+jW0a5GEsJ++Fx1KlKDhBVPBN3gjXPWzo2IbLwGZ7RF4Y+dc0ma8DTX/yFjg381CQ3wCIDjLDd1Y6APuKz9C\
    szdey7PKKAvr/LcAtoj3IL9SR9HeRTPR8dEKROUuQ46FVtQeOUn6WG0C28MzINrhANrWrBDdSBqFfj21Hr6MG5+3hGchat4xHB5/0Bx8J62H0MMrIO\
    KqCPUdsAx1G7SC3JM4NK+d4Ge03D+DzDzVCTp8X4hyYy+jzhMLkE2bOYgbX8X817z4KmAGxoqGia/CZ74M8dWAs46i/tuaUdED+BbNLZszuW15WX1G\
    Lgtn9jnHavp61EmSaiRxEo3Ef7xaqeBWvc3bmx/traXU2k8jVlX6jClWqYiXJRhX9EoZs3PoaI9IrdXojxOr4lVtU0nKOKncf6JUlpCoUfsnhkQPsL\
    bRz5Alb5f2OlJHhf8P3fO2qiKpAAA=
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
    H4sIAAAAAAACA+1dzW/URhT3JoRsaVG3CKmAaLWshIBqWdbeJKBUtBSSkCgpWA1IEVFkJl5n1+C1XdsL+VBUjqnUQy+VkHrJMUdU9cCRY478CTlyzI\
    Uz9dgzu57Z7AebTbZh30tWkzd+M2/mzc/zs2dirzzdf+y0EMoF4e/xR3/d8v/Cn5P+p6R5KI88lHniWuZa6qnmIFd5pjmubpmp0WQqlxGHM2IqnUz5\
    VpriomdaHudLWWnkqihelcRb2aFRcWQ0K6bWZcbVr1vmb+iUIODP536OaplLeoE4Kln5sqHhmgKXGddRM36eZriZpbKper57ZGC3qoFcVzFRKTCeYI\
    8FNfr5aylq4GguKtmGbhawgecg3USLgSPPKWt+loFW/N75+nxtI8ixGq9Tpl32ZvBBzusi8tSi4haRje3mzbJhpJPD6eRQOplbwDHzVoIjqSXDQl5O\
    wsVdGzkuzlxChotb5KBCIQgqzaBu9RIqaLiIZZM+E5t1XEor6K6nOVqeNjP0XltaNxetsumb+eENOr7gl2+98w/tWRJRaaxO0E0N+XH36kScBqHGZa\
    2vsQe+qWwZurpSxxUNZP0Q4COuvhoMiETHwUe4smQ5JeThStQiMk0faorv3AtD5FdjWwbyCOxpjxpGerGsG3kl0kgd46QeHNYjYxMJWM3orKWQUyB/\
    sdFRlPD09DTTtRxF4UL0cTAMqyr6PbOcFVyqApis/7uwvo4LPn1O2rLm651GzaLuH/YD8f+ADUZNEeFMa/GJpnqKjk9JcSgr5sShnCQNi0PXJQ5bUl\
    vYqvT7gMAVjesniq5HmmPJKJ9vBK9V8YgByw47hKM1L4bgms/iGDdF2QEBKYxgL0NIOtoQEjGEgrRrEJJ6HUK5TwBCAdV1DUK5TxhCdxzLthvhRz1q\
    LKaSHlEAZckc1D0AqWJPA0g64gDqPompR43EFoLm4t5VVzvYUnhRoeyxFvOR21JiNB+9majkBdeFVU1itFxUUxlLtWK5sPdIccs7TUaM3uyrVsnWDS\
    1iuB5diUqVFzJ//DuYfSgI+JPAi154oSnzXNMLRc/NFId/nxybOHni3InAPh4XjgVWVflABJeP6vT4Y5LGSLpB0q0+mh8Ljp0h+V+R+nm7B7+Mj2Pr\
    D5xQPzsDYRoXQHpRJsd/knE6R3SKp+0+1u4Zclychud2FZe32vQbE/oZ/CYIfi8PsvgP8SvUxS8I4DeKXzqPbQzweAtF7pDf2Xv3x2JCX2VW3/ia9f\
    OK6G/Psu1K9rN2k0QvDvTm+FHe4uPwBZlZYsKAcNqPHqZzrJ+NxYISiUoM40w8MeFuDFZjfPfO/ZmYQApwdliqmzuhTqc9OhzBJY6fkuYJpGqBXNf4\
    vM6OL724oeVpfatimB7n8yW23kp+jq2X5qukns/4fImNa+JLmBtAQEBAQEBAQEBAQEBAekfqrZPz6zPN1snj34TpYwhpTwpdZ3xF9Jck3R2lONt7Pf\
    vFjyxu6uFxh9gJt1vDr30u1P883xp+ExcIjmEoexq/cxV8hvLqPGtH93kq69P79Buuk8eFZaLvTFBcEzzeDdPLU2FK9y/j91i7LNFlmcXx5DnWjj8v\
    6HnzOsXa7RBduEj80/wrXPu+I8fTYXqD5otc+4gu59i4ZW+wdnNEXx5l54UzXD/4+aDe/DKXYuuB/TKQj5kH6Hn0OsnzDsFzh/yG80Cs4k/+lvWzTP\
    SXSRijRkL5n49Xu/tleJ+K7pf1Nbo+4ebLZtcbNy7D9QbMM7XXG8mLB3u9Ufc6/ArwJMj+eXLn0uHy5PJF1s8m0d9cgjFqhSf5eLXLk4MRnuxvwJP8\
    /UIznnx8DXgS5planpxMd4cnt7LAkyD758n4tcPlyc0062eb6O8yMEat8CQfr3Z5Mh7hyWMNeJJfL2vGkxsjwJMwz9TypJ3rDk++vQ48CbJ/nsyOHC\
    5PbudYP7tET4zAGLXCk3y82uXJvghPDjTgSX6/qOm66w/AkzDP1PLky9GD5UkqkWeEA71sK/QBGynP64oorGqOpZAXRGADVldEWi+XX3nahT7aHVTO\
    6GFZ2r8zXDuBr0Ha4eudm4fL17tnWT+b34fpm5swRq3wNR+vTvD18VZ4eBx4GOaPPfY/b3fnfvXFBNyvgnSA/8YOl/+Wb3P8R/Q3YzBGLfEfF69O8N\
    9gg/tV/v85m+5/zgBPwjyzx/7nVHd4cutn4EmQ/fNkfOZweXJzivWzTfR30zBGrfAkH69O8GS8AU/yzzM03f+cBZ6EeWaP/U+5Ozz59gHwJMj+eTI7\
    e7g8uS2zfnaJnpiFMWqFJ/l4dYIn8bvM5OlY3+n++l8qROVFUAHzFUN8Uf5LgqpFnwrMVwYxBfd4p2u14PtTtW94lacHgpe59fs//2CkFbH2H4bJO7\
    MbaQAA
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
    H4sIAAAAAAACA+1dTWwTRxRe5wdMCihVIxUQrYwlRKiM8U8IaSpKoElIlAArClUKhM3E3thL1l7Luw5Jo0gcqja9cakUqYfmyBH1lCNSLzn22KOPHF\
    FP3OjM7oyzM5t1Ns5/8h5Yk5l5s2/2zbfvm7zNruWR5pYOyZEL0h8Dj3/vwz+Rzyn8KagWyiILxZ+bRnE+Oq2WkanMqGVTM4rR3kg0HU9eiyejsUgU\
    a6mKiWbULGlPJVLdV5LJK6lkX6KrN9ndm0hGF2TOlC7/+ud/n0kS+XyCWzJGcUrLUUMFI1vRVXIk22TcLGfiuE3VzfhUpZixsHmkE7MZHZmmUkQFW3\
    mQ77OPiNvno0yhZBi6VsyRXquMtCKatK1Y5YqKm3Q0h08N1594Z0D7PCaHi6WKNUo6BZOTyMrkFTOPSkTvSbGi67HI17HI9VgkNU4cZs3ZPdEp3UBW\
    OkWGmyVUNknjFNJNMqMyyuVsj7IGZlYroJxKhhglesJUZ4GMUnOaaallNcum6Vj3jtaKk0aliNWwb+0TH8fjg5/8XTQrOx5N9ft4vIBmfbzNHOAx57\
    XT/xCrythQZs7HDHOi/+mTHrL8iqn9ZK9Iii5ECWWzBBP4KDNI17L2QlhljXqEqZHLQJkyygVkEdVMHhWLGI8KnqgVDeR16gqPz+ejqJyjP/HnrSjO\
    FWepRdMoK4pw8psDl3OoPJ6jUZ4jo2owSOD/4wsLZOD0CzqXeVzfASzgEFFQ9wcgyDLnEWk0Jp+rGUvRyIWW7Eok08mudCp1Ldl1PeVBTToWSQuoYa\
    e0U6Cp+eyQIucWJhR8uI3Qgxy1A4+gVFAEpbcHQaLfAEWU/A4wgIIQVzIWSW4rgg4xeO7oxiTSA0IoZysrBxNJddFgO1otZbWCuan9pNcjhxonAbY6\
    1CP7Zve7L/BxuDfAm4oh02rJOrzIIGcSCBjMDYcUEoM6svA8fdcGHSoM1D3+ZEXTs4prdhpJnIj5kS686yXLteDCCHPTjmGEGQ2MESeO+SJk3J4sOb\
    u1hBKPK5K3qVi8BnfYmGOF7dlrbcJeXmx3N3k4WewRzNFLsVanbrfr4+svrZBv22CJWRImYxRKmq66FBfcqcFoZfzVz4m/J55JEvm0kywkyfzFX6ha\
    Lm+Z8fy134b6B0+1nWuz9cNhqcXWWpOPVMh4d531T9AyRMtFWr5uYu0hu+8Mbf+UHl/Ue/hgYIBofxSE2am2OmVYAjmKMjRwSyblGK0zPK028XozqG\
    yS0gkGa7jsa9BuSGrm8NtO8dt5nMe/g1/JF78ggF83flkcW2wV8eaIvE12v793vz8kNdWi+uLnvJ03tP7PWX5ekWZeb4jW861Hc/0Yb4l+OEkjS0hq\
    lTqw9widk/rZUMge0V7zYZjzJwkfi8fXfHznu/ujIYkOEPSI0LttEgt3bBnsvRAu6bRqJd6R2GWLgDe2E2LjT9LSvRsi9WOCfdpfq5+mJb81WrPTxv\
    ez6UgnaDubF9kqufVZO9kyuf3/7jTEEBAQEBAQEBAQEBAQEJCDL355cjE/4+QZm3zzjOEvnHKZ1t/QhFMnuPhICMszTtAE0iptX5UZztbPZ4/1OPWJ\
    DfC4QvX+7Q2G39I5p/7qvBu//vd52i9QHMNSHmn8jtXwSePYeV6P3eep5ae3aNfJk7dKPSyOJhmuHUnQupymJW0/c47XE6+Pt7T9/SNe78wPTtlDTz\
    TPxt/k9aq0Lt3m43r4njA/WpflvV0/3/gS5eML3C8D2UwcYHywEhHxxl+P0rbEgVDNnvwlb2eW1pcisEb1hPG/6K9G75eR+1XsfllTnf1GlcYZ6WKw\
    /UZPJ+w3IM549xuRizu73/DjyZeXgSdBts6T1Uu7y5OzF3k7y7T+9hKsURCeFP3VKE82u3iyuQ5Phr+ieaFYMJ6cuAo8CXHGy5NDsb3hydcJ4EmQrf\
    Nk+Oru8uRyjLezSuvv4rBGQXhS9FejPBl28WRLHZ4U834b5q+vA09CnPHyZCm9Nzz56hHPk35xsL1rZ+OgKMDXII3w9Ur37vL1+7O8nVl6nSx1wxoF\
    4WvRX43y9UkXX7cG4eFvgYchfnh5+EPv3vDw2E34fRVkG/jvxu7yn/yNwH+0vnQD1igQ/wn+2o7nBY/V+X1V/HuRDe9/DgBPQpxZ5/7n7b3hyZeDwJ\
    MgW+fJav/u8uTsbd7OMq2/7Yc1CsKTor8a5cnTLp48Xocnw3eceudwMJ6cGAWehDizzv3P4b3hydd3gSdBts6T4dHd5cnlYd7OKq2/G4E1CsKTor8a\
    5ck2F0+G6/Ck+FzBRjw59BB4EuLMOvc/5Z3lSSaul0XadfK+I/rupFRWrCvJ2nuP3DpEPO2K84cA/PuOPMNc7zvi+/zG0cPa7zuy1GLNH0v7bF1hfw\
    GyGZ5fTfM83/nAKd+nwVdBeF70V6M83+Li+RN1eF58HnEjnl95CjwPPO/l+bGxneV5J8601N4fXB3k44yY12H4HBKe0xWfS2fXw0qU1xOfJ2PvUahe\
    FuwKf0+/38UvryA9g7wCyNbzChNPdzev8OFH3k7ksVP2PYU1CrLfEP21HfsNkmOQR0JNHc3+34rJ5KV9AO47MsWh4rdcrg2dlrjvvOQGrvMO/LWBv3\
    R434gvj7TaL79txv/+wmWHzV//AyqOcgjccwAA
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
    H4sIAAAAAAACA+1dDXQUxR3fyyXkCAmELwkUNJ5FIoa8uyRghGQvSgKRDwkaNIp5x3LZ5BYud+vtXgjfKSpEtNQiYmiQlwd9Cmo1Wp5QJRu1tI3Vp9\
    QiVSs19RWMn42IqIWW7sfs3s3cZy6XhIT5v5e3mY+dmf3Pf/6/38zs7ZTO18ePIRS5mmgqvvuxQvE/6S9F/KuheaqS4qmsFZzLuda4knZTnLWWdnOM\
    y2mcmW7MyTJPzzIbM9ONYi7aylG1dKUUn23KnjHNbJ6WbS405c40z5hpMhvXl0JVTfly1uunMwlC+hsmxthcziqmGlRU46r0OGipJLnKLM5tyxLjaA\
    eXVeVx2nixesohVWtzUBxndVI1cuY5cJpcohi/1qhm4Oh7PbTTRnNSOu+mGCe1XK6Hd3toMcpBrRYfTgwv9W8DSPOr9BYn6+EXSIlIpcsp3ma3cnaK\
    lfItdXocjsx0sykzPadCUhi/Wo43VjlcFJ+TLd3MsZSbkyKrKAcntcdNVVfLGlUjvA/iZpSncLHgiUGm9dJtdDXD8bSbrlRbqVQe4HbGudzlcYr5RO\
    3KD14hFhD5w892OWvNRUG0baM8nNIVAVStPr9fXf6VFJWJWUtdDsa2OkhNqg6DP7yUUsU4eKV7czPlypy0w8oxa+TukTuF490M0INZCrNUZSXjrIYf\
    RhoQ1iqXu4bi5QQ75RQL4qxim3k5nXFQUp9Y3eKYkIrKloqqdrs8rFSyWQxQopnWypmkEty0wyPd6OFo63KG4rxKAm1knAzPUA6xpe5AGsvySQ+gvr\
    kOl9vFL3EyUpsRBXK0bF7APBjJlK1UnawBEOfy8EhkaCVLD9DDBt9Nu10c3NDQdQI1iRk8DsoNagXtl9sTMEXuBIZfHTgVlCk2gZOtl0eK9EsIOfCW\
    exhHpdVH8YqqAzqH9T4D1Wt1fgN1rZFyV4P/YP1ZrYqj5mkn53JbrWifd8MjKQXZxYdyuVdL93hdh3ibqWL9eunOlatAU9aK4dj5D2U0Vl4aDkTyDn\
    ZKinQtX0HbeCsjDRxzrsmcY87Nyc6ebs69IbvbXiYb8TKcVGE0PsYcxsc4GCdNubGXwV5GHvC5kJfxGWi96mZyI3czmuOLiZtZSNWVusTx76wO6mxq\
    qLoB5mhY8Yk0x4I6klrR7uUORZ1NSM8SEXkEmhqclnKTOLuhqulw1kIp2QayxeQEgZ7YG4yPsgan0YjYt5xyROBkquWM1oHna8LxkZU0zVYyNVy3Zq\
    GwNgazaUToVYBCBqZz6U0TGXAeRARJbqVK2bppMkvY26kaNqSheNgBZhwAdLJ7hb4q2hic/kOapZQqIB3UGtaoM5mBREU04rFUnKz2kGhEazia4gan\
    7cx2u1g2lOHYxAwDzG5s4Jlkeirqt6JXDENVzOC0i9tplnJL3R169U3NNdB4CM3ydmuNx8EzIojKiy1maFkup/uL/9psOrp1uciX4uTGr2LE+IG0Gs\
    e6GCc/4FrdH2uI3v4NuBzoVWRMVxm9tQZaaPRW2t/LkL4eZ5BCsuxxy9yUk2NdHB3EG/K+6QNy6yM7+q0PMIy9KaoR97Lrxbsgl/kuCDTqBqf7KRKb\
    GMzpVKppA8jheETblhQx3W+kc64qHiws4qHep0O924NZTLjXQzl5Zo3iv7Xm9dpI10x9cI7yUtpd4+GDjXPWmzqQZnXKynEvzvl99DI4zWKOyI/EZg\
    btK4ofTDsOvWIjqpIGjoFUaPjjfbcVeYfLi0beLGjRmdJd2lsiWpSCsFrQu02jRUF7fGhsgPzyWr4WUhdotQiwMOdtk8+UUYv0JXJapOrztQjveNei\
    QPfK4SBOBnnHOIwhqQhmc9WwjIP2ybje93Voo6fiiWT2TOoegpD/pDevpbeds1bRTLWd57Ls0x8sKZqTkjQhSc5vMBDxci6vXAQi3e8bVtOXgasOXB\
    vAdX+cGq+T09JA/EhQPpqv7LbiYin3RUTUejoSlKuBwHI5SknxTaXStRyEVXtqj4Pz1VJuTroqLsdrl4VR1qsj9JD9pgL7zUiE7V+xXyKo/WLB9utr\
    v6ofa0hA7U2R0hjVe/uti4p0RJzm1RvGwfW0gPCx8XC70vVwvhIQtidcnv2n4haqh2TgWXREAjFG1J4E51J4vE4n35Gq6dAA6XOo1BeJXh3Pnb1ogY\
    4ANyD5JNF+YQTCqtsboqVL1Isg9Ei8QrcIEdcVSVTzK6SLULtTvU8kVND9an5AqbRwErh6eRhsP8PhdPV27XnU9ntYuDy1PTJDI5SfcEmitl8iaore\
    Uf0AwgbCKUi6xt2Q9qn1yTROvI5AnhuwOW38qO2QKB00vodjH4cFCxYsWLBgwYIFCxYsWMJLsHVydH1GWWeMC7rOaJgE5q0gbFqmXJuxii8LUdcZl4\
    EFJAO4NttVOwu8nt15qxJeFsYeSxYpYfviyOyXnaCEH5noa7/B93lSrwbtxl15WdtvuWafirRMhPOp+zza+nQP61XWyQ3aPhFbqNq1Io0gfPhm5ara\
    +WEjnK8DhInJyiUdBDunwflSs4B/NinX90H88dVwvgsgPHEd0INaDw3nM1Qp1wwwzrtA/Fv3w/nOgvCYLQSU0LkTad/joH27YDxJmwDnQ/1BMP9Sbo\
    T9C94vw9IdP6DiweF0FHcUie1+mU6rr/RKuJ46EG5Mx30USlT8R/UV7X6ZtB+l7pfFheAbqP8NxzfyMjDfwH7Gn2+kT+5dvhEMJ+uvC4STwe23/nq4\
    3Vgub/tV7aljCpwP0EzCjOBmYYxwsm4yXG4zCL86BfdRJDiJ6isWOKkH9+t8MuiIPOWq12l5fK/xSNg/Pk0uamT6VSAunRhnIMZtBOkJYnuk9Li4OJ\
    3SOsUi9bquqWAlANGAvU/1vffQeLIs+Sy5mzpAZr63Xyjc5hE6Np0iHzg/ru3kPX8gz9//Enl906TWXxvcwj5jg/Bc006BOL+5dc77L85qXn1fwcs3\
    pFla3/ktOdt4BVk5/QrLqM+fExKPHhNO35JEfjQ+ue3xfcPbvrlne/6BCde2MlMIy8g3ryRvbN+aP+ITzyt16U3C2P+MbTt34Ygw9oeV5IYzhwT1/S\
    x1HHVcF7r9qp9vz8RjB8ZT1M4Vu9PpdJD99tyO358WGHEbLil9lJWmC19xaW0J7X8mH11wXAjGl9F1iHB8w56D+TLmG/58udTUP3y5Jbd7fLljBubL\
    2H79+XJqTt/y5f0muNxjINyVjfsoEr6M6itavpzow5fju8GX44Pw5djxjHTgqV7tV75c98Y2YfRvPiNf31CYr5/3Hpn3/PVkyUM7SNOF/wifzZxXcO\
    bttPy91/6L3LZmqjB6wTcFH9GJbedHJwlnubuEv35+Qnhu6evkd8YxQtGo0ZZ/Xney4G/jdOSPv7yOdL9bTi7YdkJ44Pntrcn6ZuHonn+3nmv/Xth4\
    aITlv+OfF55MvZ1cQXqEWe+dIsvL5pLvLvlE2Kg/Tl7bYrDsmfoDufHOZwrKjn8gLPr2iPAxp7ecb6wvaCs6Knx17gty97lp5AdznylYG5/mx69Tp0\
    fGrzPy8FjrH36dd+NA4NdpJz5sfXt4s/BUZ0rbhGs/JYPuf4OneWRWZPykncT8GvOTAPvfs/qHX6cWBuLXeN8WS2T2q/oxlkTtDcwbY1Qvyq8N+XA9\
    JhAuJXEfRcKvUX1Fy6/1Pvw6gQi+b4u+XxMOJ7uKMU5iP+OPk+/f3D84mTcX4ySWnuNkY3Hf4qRpNlxPOQjXFeM+igQnUX3FYh1qSAicfBX4mY5bIs\
    PJ5oUYJ7Gf8cdJYl7/4KS9BsbJYH6weV7v+kFUMF5jiQavSxb2LV53jYfrMcxXrhkLcR9FgteovqLF6yQfvE6MBIfLMA5j/+GPww2L+weHO5fg+SqW\
    GOBfWd/iX8diBP9uA/68DPdRRPiH6Cta/Bvug3+GEPNV9g4l/Eh5ZPPV9qUYJ7GfCbD/Wd4/OJlagXESS89xkl3atzhpuAuuxwTCpUtxH0WCk6i+os\
    XJOB+cHBoCJxuBnzlsjQwn8yoxTmI/E2D/09q7OKn4mUSt3sa5sJ9B9ye0eQLy3Qj0uzDq+9YlNyL5kPfnflDr+QWcrxOEDdtBusona+B8XSCcCj5o\
    of4areQOpF6Etzar8RVwPnTc9pRv1NOYb2DpOd/osPUt36ij4HqaQfhVG+6jSPgGqq9o+UaCD99ICsE30O8FheMb6Q7MN7Cf8ecbJfbe5Ruq+Jw1JY\
    dt0oG3lerVqv5MSzq/wMq6XA7peHqJIoODB6A4SbznFsBJ8HkFfrcRHtbKUTWsFimdU6CeKSu3B5wjr96hnUtgVVtM+LTfih5LoJ1DoJ47UKUcruZ9\
    PyfG/Yr5BZbu4Hz5PBjniRXKpX4e1lUkOI/qK1qcj/fB+WEhcB6d74TD+RIO4zzGeX+cN7G9i/PB5sOP8IHmw8Ht11SrXNNwV2L7JbzfX+1yw/nQ3/\
    dnI/Pk7v78F8XJBhYurwWEj7lxH0WCk6i+YnHOWjLR/d/3+/6OKXB8tL9zJmphS1Slb3/f/8buK1vPGlcU7Nx8t/A/5ldk0kcj24aOmCS8Nie17cwL\
    nwqGTSMs+X+/ifyiuqW1y/pZvmLneu/7iHzo8lX8qFsVOp/2PeW6y8POw9mhDrE3PWJ3/t9pi9YOG+ouBTv8S8op8gqXRZh2+mTBxJco8tTTZuFz4Z\
    X8t7/fS95ZdZ7MsJ0Q1k9OsCyOS2v7sqaJDPc9An3M9NO+2us9fOXS+h7Bk28I5OjMjwVm4Z9ag80F0G+Jh+NSZRvxXABzKf+5QP66/pkL7K7v3lzA\
    sQluN5bL235Ve7qwIfRcINbf+tqxDi73CAh/tAH3USRzAVRfsZgLpHRjLhAXhHP5x0fLMZI3wZ6tfzjY5hdeI4tvGNu298NJ5D7DQXLagY35w36/lf\
    zH2P3C5pm/E7aaMoRRPx4VPskoED47MNTyXd7BgvzNRcKoZQ8L751MsszjGlrbHx1tGd3YmL9o1LF8595vSX3GYyQ9448FPy062Ip+i+tCfWRzh4P3\
    4bEQeu4Ac984xD6jt8uj9wdmgJcW931naSfJXvNBUN6LnnkTjjcs2Ip5L+YN/rw3d0v/8N4dD3WP95b9HPNebL/+vPfsg33Lex/eApd7EISPP4j7KB\
    Lei+orFu+EDQ/IH5RDkHRx8Lc8ExB+m9BjPhEPPBP6FmL/LvpO/VhnaVof33Z90rOtT51oy79xS5LFdaFReCvxCJn0QTl5YNkD5BNzryKHnUy1nNy1\
    UFh38cfWb7a8JIwaktS2z9YinL75Ivn1xWPkrdd8LVyZfLEA5blnH4qM5+7ehm2/Ozw3IWZ2+Sx4e3zMJc1zj/zsrSPbX+ws2HloNvn0ozXCT15OsQ\
    TjvOj78OE4Q+FjmPNizuDPeTO29w/nbdgZiPPi9xSxRGa/qh/r3IHaW2AGEq2gnLd+O1zPfhBu34H7KBLOi+orFt/TG0EEfz8SPec47PlHuzFOYj8T\
    4PyjXf2Dky1PYJzE0nOcTN3dtzi5fxdczzEQ7mrCfRQJTqL6isXvCKQ8pfN1cWP06jz4aqKp+O7HpJKlvxSfdtTLBdTQPFVJ8VTWCs7lRG+d8uWs10\
    9nEoT0Nwy6dSUh/wCqiqn2v9HoqXgimT2Tukdszx54Dbtet2aaWKerknZkraKZajvPZdmnl85PGKLM/vXEi+L18JtS6P9X5FRHgMwAAA==
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
    H4sIAAAAAAACA+1dDXATxxU+WTYIYsAEg20GqKIZfiN7LMsGauSTAWMgmKCCSQy2RzlbZ/tAljR3J2NCHJgEGDft0JbSlCmeDAOZNDQtkJQJmQafkt\
    SdQpuhaQq0SWFCMyEpJGkJdUkap01v7/ak29Uvtvmz940167f79ufefvve2707ybXCmJ5NqXQftW/J+h+Vy/+Bzxj508qKjIcRmYINgt+3xbKR5RnB\
    3cbyAuf3WUrNFnuBraTAZrGaLbIU6xaYNtYD8osKi+bm22z5RbbywuJS29zSQpulw4V09Y8nv7d7xySKAp975JxGv6+Ja4Ydtfo9QS8LWlK6LBD4xg\
    I5j/UKBU1BX6Mod894QbeNXkYQ3D6mVRGuRMuUFuX8LRZNoM3vDbayAigVeYbzMQ1KLyIfZOUsL7NZvjSZr40eASyL6nK5LxAUq0Ah1mUDIza2uIUW\
    JgDkan1Br9dqLrGai63muVZzUT3QmbhZKbQ0ef2MaC8CLQgBhhdAZhPjFcCgeKa5WVGqloFeC6jjD8CLhkIdoBrbzAkiy7MebajqCGJU53wN/qBPlp\
    MVrFx9vdxA6hpY7Pe12SviKFzOaoujbe3qo3qK7qKiWhZ1+b1c4+Y4/WgajH/poKSJ84rqDNutSmc+1usWuEeVGSqyglxlYgSR56AubFYz+AO5Acbj\
    4XygX4vAqKoDa8Pd5OdbGVG52hbGJzcpuOXRi0o552XA3Lh5eXlgzTXz/mAA9CFnWBgZt22KKGiHZ71BUD0osO4GjhEiSoNj5nycyDFeeeR8LA0W6M\
    pjqHOp18/7xbU+DowcU6jAKmCDYOEAut1Mu6ILmOcPilhmYqWDCxjggNezvF9AB5q4T6gmWSDoZXjYKxy/Mp6YJcokcOLm2KWwTXkIgoJmEWsyqiDh\
    MmwIcl6PW6d4VdXx7UWHbu1qqypq5W6xMHwz/A9VodutGm+R9Ql+3u3Gp/1G7ZTaWot8cX5+M6gYMSiF8l99RweouXETHM8Wmb8hq7KSaXf55RXva4\
    5rW1qZ9jvDtACL0cKATH/DBrZRdHNgCdmKC212W7G9qKjEVjyvCFQPyFektzdFUME6y9ImLwKPBbVBOsmEBicluw+1dvOhY08dOhDPgwKchXJ4wjSz\
    ycDDqGJ3OYBsKQPINmgA0mluyIJI9pANjDdFKDUrwu67E1HJIpiNLBvwcK3CDcWW0RoZskhZG1jDtAYS4iMYuMswEcND9d9s3GCgY0cCHVV1QxY86t\
    apmmd8QsAvsHFmVtSX30Uwiuy2imLutoqid1tJYiK49YgUwfEMZBuG7rzkhcwyPNl7kb1XPJOErMYha5kq5QUjjzSukWDEoRTn3Dy0aJq6q4BSH7Y+\
    kRNRbHsfsUURkVq4t4QCtbqdQjgrKjIMlyiuPszpV1k4EypT4etjzxl2BJxk7jRL0ehvDXBeVifYoT+ttgTr2Z5N9b31FAU+WeBgHBxGF2xiueYWUS\
    hoKfn2sorKMaMnj1bkTSYqXZGK0NeQQH09r5U/AlMDTDth+nyalm9QynJh/njYPi5XvXrJEiD9NUZaPxcz1NREERqOtGzJQhdIayCv4elkGirXxvAC\
    SNXVHcFleT/7NVBGBL9ZEL+zRqL4V/FLxcUvIYJfPX41O9aZgeNNJdcg9bvmwVUVBiotbNU7c9B+jkL+rTx0XGYjKrcM8i0Zw3P+NL+F6yETWhYDlU\
    Fly9oD7hzweQaDUiMrrEMTok9gPjpHRnS8dPGqKgMFK2Byil1TbwBTmrkbgeRTFByW7L9VAqGSntfK5UhHSTOw9mFgE253LEzRuCcir40jGEBxMwqm\
    4TgIy9fGA0IivX5N44iNIESIECFChAgRIkSIECFCQ5/inZPj5zPJzslNU+H5BFHpsCTtnPEo5PfCdLtTw1ns8+zsCpV/JAkeRSi3pzI1/AYmq/z3p6\
    SG36z7II7JVA5r/NaE8anS0SmonHafJ3w+PcB+1XNyE1UI+a4SDdcq9UD+g3lqquH8FQsqdxHy1HQ1aYesuAKV64L8iZVwfcD8Nx9C5Xohn70Ovc4e\
    Byr3CeQznej6WTYZlcPXo1kbXwE2PsifKET9SS7WHm4P4tmXGgtqX8j9MkI3Ygc0PL9ixv2OSoN7v8wQ7s81De2nHfJ7zWSOEpHm/3F99fd+Gbgvpd\
    0vS0sQb+D2N1m8MX8WiTeInYmON8zTb268Ec9Pbpsdy08miJet6LgJDW/8ani6OBOV0+JaG+Y3ywfJT7ZPR9vdD/nXZpI5SsVP4vrqr59M1/lJI6xv\
    0AkYIFIMGYawL9Vk9Xy8/GRyRhmBoOXx5m/AZz3MVI6JytkKyzPk8YLytLQ0gzp6FbFGw9U50PIaMIQPqr4PHM+jqzN76S7mEG09+7xUvisoXXziEr\
    2jLyd0oe43dN/2l+n7903tftbESwctndLhfU9LVN/O7sq/vLRg/+Yny341L9fZ/Ydf0ostk2hPySTnvVcOSyN73pI+XD6aPp+XGfrxwbGhz+p2Ow5N\
    ntHNzaSc438/jf7myacc494Pvtpu3idN/HJi6PpXJ6SJX2ykH792XKp2maVPhdxQxsnf0T+sOiO1n9olTfjFZfqNx8sdxgfO0vOP3E8v+84euvCrL6\
    XLpQ+UXTud6zgw4wN616NzpAlVn5WdZ0eG+iaMlnqFddKfrpyTDte+Qf/bki1V3DvB+bfZF8r+nGOg//OD2TT/dg1dteuctOPI7u5M436p55l/dl8/\
    +bm09fg453/zjkjPZa2hN9BBSXteTFvXF2cn1qfmd2ryyVpG/Tu+7lScGwwGbL0MdN20FGgWA6XOO0ofC85eomuql9Jvr31fihe742cOyWKfXjuJ3U\
    nsEx27ny+8PbG7o4SccREa+BlXl/3WnnEV29B+6iD/mJ3MUSqxO66v/sbuRl3snp7gjAu/F5HMT05ZQPwksTPRfjJ9/u3xkx4H8ZOEBu4ne0pvrZ+s\
    m4/2sx3yz5aSOUrFT+L6Gox3pzIS+En8nngyP/nmIuIniZ2J9pNW5831kxrpvrpA4cE7fHaP8s6eOwC/y0tmtXf1kDxA6Lt6UcVUMOAWtO988oTbd+\
    Ov6inv5omsL3x9udg4ib8m1B9/LS66tf76ah7aT3E5xO8iMkep+GtcX/3112N1/npEKn54OfHDxH5E++Fjlbdnv5q9guxXCQ2C/1t+a/1f5lLM/0G+\
    ejmZo5T8H6av/vq/NJ3/G5lgv4o/E570/qeL+EliZ2Lc/1x5e/ykY3UsPxkfv95qdNyEhjd+NTx1YQ7xZj+7WPwg2m4d5B9zkTlKxU/i+uqvnxyl85\
    MmKvVnF+OlxiTlg/fs4s/XqBKv4QgfVH1vNZ6hZxw1OZ+Z8wW99eEXyqrPvCOt+tcJ6T3B6Ozbu60sVNEjfXr9Y7rrej79ztIXyrak50q5597tPj12\
    v/TTv48JTZ7xEX2qa1p3r2VD2dM710v/435Cjz4/PjRq3FTp9cqs0LUXP5JMT4xzOv66kP64+Wj3Vfdlxx/HXKIn+Z1S/ocXyqa8zNCXfmaTrkivOk\
    5/foB+uKmPntV4TuqYnuH8Vlpu6JPWffRzpyR6gvU9iVv52+6dL75OL5k3MXTg3an0QdMxGn+2sGt14usN7/vWkrWG+t/EzxZG47u/uO55KHaEeWc9\
    W5h/aKvjnl8/RceLq/F3KJPFJVV1JK4mcUl0XF287vbE1XvqyfkToYGfP/XW3trzp++uQ/s5BvkztWSOUomrcX0NxjtBIMZ2rTCkZRvj/3iqRtuUBp\
    CfUsWr4j+GGqm6kUJ+GhWpGON76SMV83Kiv6XetSJjhBrJGKmX5HRBEHD/Bw4Udo8DdgAA
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
    H4sIAAAAAAACA+2dD3Ac1XnA92QZn/+BTGws/8GcBYaDCHF3smVhYlkG28iDQ25iPKgYz2ktne/WPt0d90c+wXiqUhJE02E0tCHqOE01JLSiAY+adI\
    iG1LbScTPKkEzVGdJRBzLRMJQqSZsqKUNFaJLun2/v9n17t7f3R3uc7nuDWX/vvd23733ffr/vvd179j60on4jp6Sd3MXDj325U/yb9Ge9+Kffn+D7\
    +ATfcjYeCT/VdM4f4+O+AX8sLkTCTfscTa0t7j0t7qZmR5NYy++L8wP+Pinf4/K03e123+1xd7p273O37XO5my54mabWt7VeeuJRjpP+rBVzeiPhM0\
    IAGuqP9CVDfulKcpMt8Vhvi5jnD8VbziTDvQmxeT4kNdsb4uNxX5jvlysfYcvkK4r5TzWpFXixeICXqsSlGokYL4T503JLiVjSL2aF+EGxe6J8Un8X\
    UKZr9mg4mkwckwpRs6f5RG/QFw/yUaneyXAyFGp2tDY7djc7PKekQUsMyiVNZ0IRPtHqkU6PR/lYXMo8w4fi0h3F+EBAHlU1Q21W6OcDfumUSBQ6DX\
    UuSGf5A0I84Y/5+9TbVFrXny2ET0eSYbGaOL5yx0+J55vv/Inocb4/GhLCAc+hHKOejOYYbLX/utb0zRx6RKzqjYSE3sEcrahjmLv3UklceFLWhbvZ\
    4T6l2C3vOxOJ9fMJ6SK9QT4cFs3MJzaeUEZHvEw0EpKNRqoR9vMxv1hmOMink0Koz6e5SUEykVyWcEGjFmWsdDp5qomPBeBv7MD4fMpTmfCH45GYz4\
    dGpzDjUy4VFDsViQ1KZ6XNxCX+d+rCBenEc+fhXp4S5YJs5WD68cv1fPpi/lDyk2EtkrEEeSkzcvqsvzfhE6SH0L3b5W517271ePa4d+/1SKdnnIp0\
    YbkDpp7ATGc/OeqWzc9KXbdVvbLbCtF2Ww2ru9qf7AIe7Np+ruPVrul4AaqO17iuI2cS0VAyXt36VjthVueaTtew3uNCIFz1epc7UYDe1U7XqN4TfD\
    hY1TqXO2BS32pna/UZFwL9EXFUq/oRhz6YfcIzXa5RpYtj3LcsNM90xKT6cedrdaaWikbC/nBCUBZSq3fGpumH2Zkb2/Uaju76+VTVB3dSHwqI7aDL\
    tar080I8WOWwL2Derva2RrUdqPZFmkABizSB2l6k6a/2B1vugEld99f2cx0SpDeUVa1t6IJJfWc6XLPT9Gpfbi8E20JNe/KQnz83WP0vyTXdMPuUMx\
    2vVe1HAstiaqbth1n9s12vUQPorfYHv7eAR763th92WIuscoVnelHYEiypvurftGV6UYjqa/2d2xNJcaSr/4uKTDfMBvZMx2s5wFsG7960/SgkwKv5\
    N2+S9/PFgzEhfK7qv7JQ+1HAxxaartd01Ff9BqDtR0GRX60bgDTJXQ4GoO1HAa9gl7kBfN5/7EQOTVThol4/n/IN8KGkVpv+gGgCA35fPBSR79nV4p\
    I6FYz548FIqE/JMWUQy3mxL48d+KpvhU9rC66WPeU3Bd8yXvrLZw58KFTV5tCW3RzcOnPwmDcHGJNaNAdlBJcjK1pLcRDpYVmONnFMegFmYBjyC7Iq\
    s4ksBuDZY0rf6d4uR1UfzqlkiIj4UDTIy8O1t4oUbkqxyzjm8xo8vdFqfKUvWaFPCAvSx9LCk/5Ytnts0ZRnueHH/LFInL1V4/0blEbF8mSIj0GjcN\
    dKkXihuDyICV1/+JRsS+qllmD3hmislu3Xp4wzmbElZixtYaJY31IZskafy9Gej2c+J8liYfCxiS8WOV91r+JSgjQgblPAxf2sBk2Lk4n4OfVpWgqt\
    V6fC7y5I47Wg7Aci4YGc21KJWQNVpugzQiihbE/Wqoxi2B/y4S2tRG4IfWlEyFlRvq9PCEu31STOwZU3rPl2vuoTlE2vfDE+wVw/EIsko7KDwYv+ZZ\
    7Ninz0VV1UnG2ZyzgWSMb9vtMCH8/0DRRbWkzyYCgSiyROhAVJx/hp9cs7ykHHlKhAEx1Le8olEyjTuBNSB6wOomCYskZR8v1kj68kixUSg9lL4ZrZ\
    wi/5krqCJQrAVOe0HAOvQ7FIVLSvHM9iX6a0ih57cJLKmw/28QpHBPEJV4c/r81kGYeqwLSsLAUyyi6UolWcSnuXzL6a7JaCGVeTqXEyszUe1Dmp2T\
    5Nk6WrE9fnZLbqQbmwkYsmFz491NZLf5CkyUSbBGjvh/nxOGpPCbm0mfALVE1WQHf//bo66d87MfeJz2N+L6HNZ76j1xT06qpqv8TF2VmGSvv9Hm4w\
    22Cx3/vo2s1SwH4fkC7AndS8LGTzlDdGbJ76ziCdq64spzPQ1aOxbBmZqXI6H02scL42C5x9Ws48+nJWjkk+2u42D2tUv9Mb6Y8KIb+m4gXNzry2pu\
    Spb742sr35hI2T/jRImwBLG++2nPcLgWAi3hLc81zXoSPr12xdI59gt3P1cq1M+j0k6XytrJb3wNEGx2E4jtep+Ta5rBHyN8D1cb1HPn/4sFT79yip\
    7cytVI52jlItpq7DB73SsRtk1Z6m69h6A3wsLh0VAGXssrPIdm3cCsZ+G8B+natY+1fsl8tpv5TIfrX2q/qx4ZXY3pTkLVO7xx/+3CEbV5f26sOb2X\
    YmQJ7Zwt6XYwVbrwvk4Mra1J/KLTwO68Cz2LiV3EZx9CScS/IWm8LbhvQY2pnxlHbJH16VGeMHH/jcMRsHJ6B6UtJsdi/LqttT1SHH4eIRbi9dnowq\
    x3qQr1OvJ4eTmfNXMflt6Xor0/ly9XS9zHXicoFqN2sy+RCsK/LqrOVS2M7mZ64rhZSZ/q/OnKfEn5w6/kq6Pl2ujeiVf/iA4zJHJq7XnLeauS8xpA\
    P5Bt34yJF++nnK3G9AHocNunwp6Oe4G9Fzr4b+n9KPpyBdZyPqn3YSIMmbdP3STAZE+SbddXvlMzdju8rMDBiuonJFGZJd6+4rM1eQ5K3Z7yuts226\
    cs3UQZS368o1MwhRvllXrplIiPIOjrV3dbxuQeOvzisc2fLFucVOZK+Z+YUiN6HnQ9aOeLwVZPU5hOa521D9KNzYLjSe2gmIJN+OyrUTEUm+A9mnag\
    FONA7SrEQ63on0q1mbleW70PVg9pL2gz1rieWUKFGiRIkSJUqUKJWacq2T4/UZZZ3RnnOd0Q4TpFmQ2/9MOTbCgkJPj3LsBnloBmSov/CochwFOfhL\
    dn40tl85cRrO966zMfNGSpVN6jrjFCwAdcLR8XeqnWVfzx4/AvaRxx7tDyqy86g5+43CgsDIdq395n7P07CTtTdKtWm/3Wn7VNLEdrae+p4nvT5dYr\
    vKOnl9et1k7k7VrsEeYWHE2Qx+Vc13s/VcIHtbleM05M/G2XocLKk4Blh/zT3F1nOC3HWhWjiW3b90N7H+hd6XUSrED6g8mHRge4PnrUztKn7Alm7P\
    u4NtJwXyqIN0ZJRU/uPxKvZ9mbRurr4vqzOIN+bUhfld5uKNdifFG+Rn9PGGY9fSxhu5ODl0J3GSUumcnLvDWk6mdrHtjIE8dQfpyAwn8XgVy8k6DS\
    dXGM3j0XwmHyd77iFOkp/Rc7KruTKcHHcRJymVzkn7PdZycqyZbWca5PkW0pEZTuLxKpaT12k4WW/ASbyel4+Tw23ESfIzek5GWyvDyZm9xElKpXPS\
    1WYtJ6db2XYWQG5oIx2Z4SQer2I5uUrDyZUGnOyGF2KpfeY4ObGfOEl+Rs/J0X2V4eRiB3GSUumc7N5vLScX9rHtNN6nHNv3k47McBKPVzneT15nwM\
    mhA7AOcNAcJ3sOEyfJz+g5OXWwMpx0+llO5vKDPfcvrR/EiXhNqRhe2w9bzOstbDvT8JzMHyIdmeE1Hq9yrP+uMsPhY8Rh8h9Z3n8erQyHxz9L81VK\
    ZeDfMWv5N3YU8Q/k+YdIR6b4h8arWP6t0fDPbjBfdT0M9uA1N18dPk6cJD+T5f2ntzKcnHmEOEmpdE66jlvLyWkv284CyA3HSUdmOInHqxycXG3Aye\
    4Tipx61BwnF08SJ8nPZHn/+ejSclL9nWsQ5MatrJ/Bv+9W98GzP8zWw3Ghup+v6wRbDz8X6r4CY6fQPADkeV916C9XvNF5iuINSqXHG2MnrY032v+A\
    bacH5KGTpCMz8QYer3KsS68xiDewv8y7f3ovxRvkZ/Txhr3HmnjDCRdsGGP9TDvI3S+BDAXtf4P8EchDr8B9qfsZXWLrDYM8PgHXhYKuSbZeFOSRN6\
    pbrxRfUCqE8433s8/BFK8cO++nsTLDeTxexXJ+tYbzaw04PwHf28wEzHHefo44T5zXc34hsLSczzUf9oZoPkyp9PnwxFlr58NdQRQvgjxylnRkhpN4\
    vIrl5PUaTq4z4OQs+JnFsDlOumLESfIzek42RirDyVScOEmpdE7OPmEtJ6MRtp1RkCefIB2Z4SQer2I5uV7DyfUGnMT7zubjZPcgcZL8jJ6TnQOV4e\
    TYk8RJSqVzkhu0lpOjA2w7UyDPpUhHZjiJx6sc667XG3AS77uej5NDQ8RJ8jN6TgYvVIaT039EnKRUOiedQ9ZycuoC2848yPYh0pEZTuLxKse+TzcY\
    cNL7NKwDPGOOk+PPEifJz+g5OfJMZTi5MEycpFQ6J73PWsvJ+WfYdhq+oBxdz5KOzHASj1c5vtdtMOBk6jlYB/iSOU7OPE+cJD+j5+TklyrDycYR4i\
    Sl0jmZet5aTjb8KdtOO8jdz5OOzHASj1c5OLnBgJNj4GemXjDHyc6vECfJz+g5OffC0nJS/V3LPMjOp5E/Q+sii2r+c2w9HBfaoSA1wtbDz4X673nP\
    j6J5wF9AXHuxOvSXK94YHqV4g1Lp8cb8i9bGG0N/zrYzDvL0i6QjM/EGHq9i4w27Jt640SDewP4yX7wR/BrFG+Rn9PGG92Jl5uUTf0WcpFQ6Jxu+Zi\
    0nxy+y7cyAvPCXpCMznMTjVY55+acMOIl/p5+PkyMvEyfJz+g5mXqpMpyc/WviJKXSOdn+srWcnHmJbWcR5MaXSUdmOInHq1hOrtNwcqMBJ/E+Nfk4\
    OfkqcZL8jJ6TY69UhpPcJeIkpdI52fOqtZxcfIVtx/G3yrHzVdKRGU7i8SrH71A3GXAS79OWj5NjrxMnyc/oOTk9sbScVJMQjiYTvhA/6Fc2DklGfX\
    G+PxoSwgFPnyjzvQlhgE8IEdh/JCP73Ej2ILkVybuRvAfJbUjei+R2JN+L78eFZDeSPUhuRfJuJO9BchuS9yK5Hcn3ovFB9+dB9+dB9+dB9+dB9+eR\
    7i/m94WS6lFUiXL0wLGVC/n5c4M+tRbH+eEYhTw4KsoUUzxyJtHPp9RjOr83Eh6QDKIvFolGkom0HQ5V6LnJFefNf4fiPEqlx3ldr1sb5819m23H/v\
    fK0fk66chMnIfHqxzvDW4yiPPwPrv54rzpyxTnkZ/Rx3kTb1RmPaThKnGSUumcjF62lpP277LtuED2XiYdmeEkHq9iOblWw8nNBpwcBT8z+T1znFy4\
    RpwkP6Pn5Oz3KsPJ9u8TJymVzsnRa9Zy0vWPbDvdIKeukY7McBKPVzk42WjAySnwM3PT5jjZ+EPiJPkZPSe5H1SGkz0/Ik5SKp2TU29ay8nuH7DtDI\
    E89ibpyAwn8XiV4zu0LQacnAc/Y58xx8nht4iT5Gf0nHTOLC0nFT9jT1/H1Y7icZBT+5RjEAqiV9l6eP0kBQWj32fr4fhxGAqmfsTWw8/PKBS4/hXd\
    H8ipWeU4DgXdP0H+EuSxn8J9QsHQe2y9cZCn34frqO0cQNcDeeygcbwx82OKNyiVHm+43rI23pj+F7adBZAb3iIdmYk38HiV43u+rQbxBvaD+eKNib\
    cp3iA/o483RmcrMy9ffIc4Sal0Tna/bS0nF2bZdhr/TTm2v006MsNJPF7l4OQ2A07ieUA+Ts6+S5wkP6Pn5NRPK8NJx3vESUqlc3LoXWs52TjHttMJ\
    cs+7pCMznMTjVQ5ObjfgJF4Hy8dJ7ufESfIzek7Ov18ZTnb9gjhJqXROjv/MWk52/gfbThDk4Z+RjsxwEo9XOTh5swEnZ8DPLPyXOU5Gf02cJD+j52\
    TDL5eWk4qfuY4bB3nYz/qZCZBnAspxUs0PsfVmQV6E31m76pTj3D4bU89+n/I3537l2A716h9m6zWDfMyrHBfVghvZek6QuzbamOenayt7f1GQR7Yv\
    jf5yxRuT/0PxBqXS443GX1sbb0z8N3q+QV78FenITLyBx6vYeKNeE2/sMIg3Oj8AP/OhuXhj9COKN8jP6OONoQ8rMy+f+w1xklLpnOz8yFpOzn7Its\
    P9r3JwfEQ6MsNJPF7l+HclbjHgZPBjmOf81hwnpzgbcZL8jI6T47+tDCftdTbiJKWSORnMEMsSTnK/Y9tx/k59TmykJBOcxONVDk46DDg5An5mot5m\
    ipPzq4iT5Gf0nJypt1WEk67VxElKpXNyZJW1nHSuZN9veEGOriJOmuEkHq9iOblGw8mdBpycBD8zu9YcJ7sbiJPkZ/ScXFy7tJxU3/POwAUbP2D9GX\
    5/MAsFnR+z9fD6yRwUBOtYv4Xjx0Z4zzvSzNabBHm2RTk6oN5kK1tvDmSuDa6nnt/E3t8cyNyupdFfrnhjbAPFG5RKjze4BmvjjdH17HM2BfLcDRRv\
    mIk38HgVG2+s1MQbTQbxBv7eJV+8MbSZ4g3yM/p4I7ixMvPy6UbiJKXSOencbC0npzaynJxXvzfcTJw0w0k8XsVycoWGk7cacNK7BdYBtpnj5PgO4i\
    T5GT0nR7ZVhpMLt2TjpMF3CjvJfsl+9fbr3cHarwvxsjzrShlOzm9jOdmwXfmbawdx0gwn8XiVYz55G5xv01SwccoGfrYVtjRXpVQPxzoNb7PnN8qX\
    2uC4Bcoc3GY7t/kP0+3b5fK6OmUh0A4eboWtZyfr2dQUtHS8X/rOlo5H1n3Q8VX+lY7mH49f6Xw+eWXu6X/v+MLHm6/+5PF/6vj4mdc7Pn3x5svfsM\
    eufL1p+Mqliy9e4T7+4uUjs9+6b2zwj/e/sbfxwOV//nbHA003dfTtuenAjT+/dGXVtZkr7x9d0/HOlnVX8XPhdZD9F8fH7PGd61ZlPL27zMV3w07i\
    I/FRz8forsrEdzN3FhbfdX2a7JfsV2+/Lqe18d30Lja+WwC5wUl8MxPf4fEqx37ju0zEdzZkF3VItpUtvuvM4amsje++8vXrr/7q8Rc+o/t3Ze4iOy\
    1nHIbf3+fjWIOHOEYcy/L9S0tl4rDuVnofRal4+1X92KTb2vdR3ntYrqdAHnUT38zEYXi8yhGH3W7ASfz9Wj5Ott9LnCQ/o+eko60ynBzaR5ykVDon\
    59qt5WSqjeXkGMhT7cRJM5zE41UsJ1dpOHmHASfx/mB5v9s4SJwkP5PxMw41f392TvK9CWGATwiRMOt/2ovyM/XcPFxgZDX6XQP6XZC6sObcgn7fhb\
    5TskM9+61sPfy+axoKxn/B9gPvO/nJX1fK8f3L/YW9H0kdsjFxEqXa9gOqPXkPZn8/4kbxR2dJ8UZd2u7eOcI+t/UPKn+77SjLqfkO9J3MAfju42Bt\
    xiXp71/QOJRj3zwnl+39iDJTstUbvx9ZgfJzlZfwPcwh9hdtaupe0vF+Zevtl4U7uAMb3tzRce/0n3zmhneT3005Ll5R7Tm9zvSAsT2m/92TwxRPs1\
    zD9qbo12azIbsp1X5mjtjSK1HaNPyJGo9Nv9l09cP/+4crmxbPdeSK/bGvzMf8x49R7E/M16+RHTpamTWyb3yW1sgolb5GVn/M2jWyrx5lY6BrIL/3\
    EDHdTMyKx6vYmHWtJma902CNDO+Nn4+TzxwnTpKf0XMy5K0MJ3/4CHGSUumcbD5uLSeveVlO/ifI644TJ81wEo9XOd4l3SXp+yFb3cYVG6F0J3fx8G\
    Nflq4s/VmvuY8h+QL9/gTfxyf4lrPxSBifur6t9dITj3Kc9Gctc+o58f+9kfAZIaA70daUPPXN10a2N5+wcdKfBubElaLZ9kf6/KGW834hEEzEW4J7\
    vA+tvE6Z9a/gviUefa9Jt/b/IXT8RyeuAQA=
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
    H4sIAAAAAAACA+1dC3wTx5lf+QHCYKKAGwyFVJiEOIlRJD8wJtasTG1wgYCTmuLwqLzIsiWi108PAyEGX3qAw3HUhRRIoIkLfUCah5MmPFK0AprcOZ\
    eQ+pJAIS3Eyf0A015yThvyOMr5drSzsnb0WvyQEZ75WV7P7DczO9/85/v+3+xqXTEvOSWD4tNk6sTViTt13F/wk859rEY3U8O4GdVKl922NusRo5Nx\
    6euNTpfZbsuaqczKU2kKVJqsHGUWJ2XUu5h6Yw0sz1XnTp+m0UzL1ejU+TM102eqc7MaKkRdLWhovFaUQ1HwM5IrMdhtteY61JHVXuOxGGFL/i5VLq\
    dBxZUZLS5VrcdmcHPdMxbYrcHCuFx6G2P1C88Wn/O3yJWvzRIEbHanlbGYH2WglAsKuZ2M2cas8HfmdnqMXJGFWcONkMsvDb0QdC6k5+/ZHB73fHgS\
    63kF4zaY9C4T44ByS20eiyVHmZ+jLMhRTl8O9eZe4z+TVWuxM+68XFjd5WCcLlhYy1hc8IqcTF2dX7FCgdCt2crUGWEVuwONG8k0wFrGOrPLbXQaa4\
    TL5HsPrW22rbB7bJwYp2L/wJdz9Qdq8IV9H3a90eC2O3s97p7qfRz4LDi+BcGYioA7vyIiwE1QRUi3of2VVnKiFXaL2bAmQkeCOiPrAZ5hVpvhaKdp\
    uL+tdqvR5vZYubxaVVTElRgdLrPFv77VKrUayhg4CW5yA5fsMjDBI1jBWQm92WZ2m6Ee/IKhOgw6H2ZkS4xOu0s8puhDqGOs1r52utBmvK4+rfZ6s6\
    1ObzUytngPF3VdzzjNjM1gjPPA/RPMnfZYuP75LtGS4qch7Cl/Ja4Hlx/zbrxOuDOuNTaDyWm3cQ0FL3unEdrtkAK9wWJ2ODi19DSATmCYjmoUVnjM\
    lhp90FIyQ2sWyWI3BJmRwKIOsSJrsxhnHfpLrHm9nvehbqPNZXfq9dgyvj4/wTdl4sZld66BtQIWXc39LG9ogBUfWYWuhQMJ43pEmNWGgbR0eqd9le\
    vGMHcQVSYGFtpXrOTsvt4MkaXJV2vyNPl5ubkFmvzC3CCb2FeTKECU2ERiE4eqTQwsf2IYccPoNxM1iWkapdBFkWkUoEnoIjGNxDTiBmAIGEf/noAU\
    42gRNg8SzyounaZZ3pug2Wl1+cHAA3Ko0ca4mIgBWsgBsCbICh7YVatnLJYEXbncKs3NUebFWL4RWAxZvwm9fgXY3qRreI7T7nFIWcN1UDDB1q//mq\
    FacrHghOxc34TLNYDQm3SpLuJmWspK9XByibpxIOm2nDDAm3SeHzIKdCG83p3B5xNokgWTCk1u4Yz8PE1eYW5BfpFaUzQd3qCtrXUZ3bFB0Hv7INLb\
    TYodSZ7cXG+0JXQMbbbVG53uIDYNt878RF3FaTEX/sqDv/LhrwL4a7pKDSsK+1wBWb9EEfwlqrp8oFyUoPqbFH7Xucnd83zFzbnJTZgl2eQmm9zKwj\
    Db21EereovU1go3QgGrqbfd7alGEOmhnG4E/VmXwyXjJoMcrx9jgAL1DikghR446MJIojXGBxVzzOkmCvOCWkIVrJ73Hgt4emiQC3RrXWsNHBXKVAu\
    bFKLC9CuV6BQiK0DBSgGC+SDyXVPLUR3sIsQDwuW90wgP9Lw+MAe242BEwFnBrvVYbYYgwQbgp4wlmV5lleOzl5kaqEo+FHAh5nhA8SqVUZzncntUp\
    kKnigvnZ2eNiHNX0Eup1L8Uj2pGyVYPzgvnK9GRxk6NqHj/iShXOY/l4nKb0Xt43KVD5WVQeluLAn9dKTyRzlF0lBM5WUlFfBYhfICntqSxHKcMXbB\
    I29FenCp62W/MipZhF8Fwm/2cDH+efxSEfFLEsFvMH4FO9aUiuONTxX91O/3FywslVFJAaveNE7cTyvKt48XX5cyWSxXjvKm1KE5f4LfwvUwClkWGZ\
    VKZXDag+4c5sfLZP4aioAO5SJ9joZzMbxHx3O+u3C+jEIVMDmYxF/aoSjB7AnT4edX3BFdHjVMsId+PkJxfl0s72crQfm04HI/wRK3M0p0nqdaMD8c\
    a9dvd4NwNCK4HDIvrFyo5ydhQdchXC/kYvA4EqsX4GTY9QXag/QMfYEr9PoFrfToVxgHYmuBeXeMJraLJJJIIokkkkgiiSSSSCKJpP5LkfbJ8f0Zfp\
    8xKeI+o3wSf2xBeROK4w8TFQ+JJOwzVqMNpEx07KwTcBZ+P1sxl89Xx8CjeiGfr3hQGn4dE/h888Rg/Ea+z6OYjHBMpnJI47cqgE8+tU4Uywn3eQL7\
    033sl98nT6WyUb7jbgHXCI/38MfsHP6oQ+Vd08VymYX8cUYRfxTGcWyWWK4T5eVlqB3BXm8SyzWjfOsTYruebRTLVaC8o26w/Vh4+1KVJbYv5H4ZSd\
    djBwR/cFiJ4w3hv5/65e2ALNBfxe3iflaj/C4lmaNoSfD/uL56e78M3tcR7pclReEbHcjOUHdK4xszsgnfIHYmlG8o7xxYvhHJTzbeTfwkSX33kx13\
    xddPrr5T3E8Lyh+7i8yRFD+J66u3fnJYkJ9MjuIn8Xgmlp+svo/4SWJnQv1kec7g+Mn96nB+MjJ+1bnIr5OpJPiFdk/wl/eJ5RCsKA06IthQeZgfVf\
    fST7bkiNtpQ/lOFZkjKX4S11d/xJMpqL4sSECGLI5MJgv41eBjMncenrlV+R30rKKSGienxq0PtC/3n09KSpLxvfPtJcsyEaQysRE23VD63ntoPKgc\
    9QXYwxwAOaf2s7qtHrbj8QuAx3NKAM9yTfR2BD+xOi+6nKCNlvzocoL9bitIbDzHD29N+YmAtw1Xx/nOLXsTXP3ng+De3ZO8v5A72X1ZTWz89NRakA\
    h6enH3Dpa6utE7+8wr97es+ZH29cJM2vuH34L46enM9ETQ0xLPIVr/8TX6tRceoh/boKW37H6NfuEjBR0pHsLv28Tik45iEg8RPhkaD1UVDU48dFh7\
    ffHQDDr8KiZpaOJX4FWZxdLiIQHPM66zXzweai0St3cG5b++n8yRlHgI11dv46G0oHgoVQI/Fb6fldJnPpFNiy3ojckndu4b7ft82bbiAxOmes13UT\
    SP4+QAjjOBtDioUScxDioZGjiOH86aSxIBZ7e+fTsoattcfMsnnt+tVu5m46ef1lmJoJ/aTSn0xY+/R//+/Bu0U/5ARD6PP18Viw+1lRM+T/hQKJ/P\
    LhscPt9qEfP5iO+/KIvO1/r6/gs8xVpHu+aRuIKso9C4wlEe37iia7y4PfVs/lhRTuZISlyB66u3ccWooLhiGBXPfe/GCJboxuIzlRVK9lNXpi+17T\
    /A9vkfsKvf2sqOfeEywOMLx1xp8UXHfGnxhXwBiS/6F29dDyQC3k6s0xUnzz0FZrx0Lyj/lyeB+h//y16eOVcbx/ufCxNBT6nrfk6PnX+J/nDZBvrz\
    s6/Qzx+7jf7YspmOxX+aKkkcQfhPaBzheHBw4oj2ReI4IhZ+qxaH3wUgaWjiV8CTunJg40ycv7c9KG63C+UVlWSOpPB3XF/98ZzU8LjyKd3iROAJX7\
    geZt//y2n2xaUnwJWsDLZ0zFj647vPaYX3Lgp4Vv9AGn9vqSIYHhz+3vpwIuDtj+Nk4Juf3A2c71WB+VtPsxte2uYdldzCRtoH70KjUiyT5v/L9YS/\
    Ev8fyl/VywaHvzZXXx9/7TAQ/BL8huK364fh+Wv/vj+ih782LRO334ry7T8kcySFv+L66i1/HRHEX+Vh+QR/p0GWLL6fnorxikjlvecb1ApksWRiDZ\
    jiqu83nvkf75dtX7HrD91CXxv/EvsrxffBSuBh7z91AVRVzgHvLfqEXZ/8AZjaKqefuedrsH7xb7SVH5xlF/79KPuRK5m+uqtR6yt9g/30y7+CPV9O\
    A2fn/Ea7NiWTzTz9offd0S3srzvTfROmXgJv7bnd+0XWSu2OjUvY/zM/DdL+fKtvxC2T2OOzFb6/vXyJlT9+C138pxLw17pWb5f+cvF/pl8At9lpdt\
    rFc9qJBxlw4TkN+xf2d8XvfrUXLK69CrINp9mGO1PpB5Myff9t3Q1+9RYLxuZ8xJof+HfvxpePg7LCb/n2fjgJ7JO/CqYdWF888vebwflv7Wc3zjzC\
    blZns2O+eYP9JFvLXj4wgr4y41Vt8cZSdkz1FvbUuTR6rqvJ27Z9LD12167ihWPai217/w6Ss38KjNP/TXtH6avePyztBI4pZ733fCSjdzek+O5Ne9\
    7769O+4qJNabT9H7vYd4YfBWlnq8CB6g3gZ3O+A0aeU9DnnnqAfaz7G+/nmw6yY4al+fYZWtmLs7rBZ93tYMGUz9jbR3Vrj/7TO0e3vdKp3XHou+C5\
    7Vb226+n0/dduss70jwJrL1nKrhYeIJdsGuY76T7rLdqxl4w4fnjQLXgX8HTv/yUHf/VNUBvOwIOpXeC9267UHxyeTc4XDrSF3JfrJrYmN7xk/D8Gn\
    /vTix+YnqE8BPCT0L5SXPdwPJrIQX9ZyY8r4d7efz78UX/bcAvF6Y8krwe3svnWwxtJ0y5vx3/+//DyMP3/4cpDnn/Py4S7rrycDmu5/7Sb8zn7W3i\
    +SZpaCXcDzeWYfGHmT/uLyO6khIf4Prqj/3tEXHdb1TaEmG/cec8ha/NMNanvLiT3fro0+yj3T624+1fhOxvK6zR2wk8/24nGBbzynjhrdmRCHj7+b\
    PpvslTzmsv5Z1k79+2BNyrHOtb9aYp4v52OxpVl1OaH3asIvyb8O9Q/q1wDSz/5u2lPIC78gli/4+/J1nA+eEssRz+fkMEfyoTaw9/T7OwytseFsvh\
    94c6ULmuUSxnQvmmx9H6QSeansT2OVG+fQc6Cte3RiynQ/nqtWicqHy/QyyHr++I339djdoT8XHy3jySpNmBwPf4VuH+Ga2jAYoDWt3ifs6g/Nf1ZI\
    6kxAG4vnobB6QExQFpUfb7cLsV8/sw6wjfIHYmlG80rh1YvhHJT3asJ36SpL77Sd26+PrJM2vF/VCP8QflOjJHUvwkrq/+uJ8+MoqfxOOFWH7y2Abi\
    J4mdCfWT+x8fHD8p30T8JEl995OmDfH1k9SPxP1ko3z5BjJHUvwkrq/+uK80KoqfxP+/Uyw/2bmF+EliZ0L9ZPsTg+Mn1VvD+cnI+D36Y8RDyVQS/F\
    I972Fv3iKWG+j3sGdvxvwxyju2kDmS4idxffXH+0HSqdj3w5Fo4Nj7++EtyBJh/1jyBrsf3rx/GP3BkWJtvcMHXlPNAveNk4PjL3vZyacOavF3sTdv\
    jd6W4CtSfhJdLvCd323R5QQbvmx7YmM6fpjL2JYImGsypfteW3wEuBal0+2NZ8He1DTf1JLZLNinZ+OnK932RNDVkr99yu598ttAeeIgyL5Yw17pPA\
    +GbT0Ifvyn/4qjrixPJoKuDhS/T2+vv0w/d3wevWfKi/Qf971Od197lf7BlTsivscRf54gFr+UP03iI8Ivw3z/b8fgxEcVu68vPvrzHrEPJmlo41fg\
    WK1PSYuP+uv9ieU7xe05UL75KTJHUuIjXF+9jY+GB8VHo+PKVY/tSQRO8dnbX9M7vnmHrlyWoes+d4HOe+w8Xag8Qr9jytDh71Bs3S0tPrrjGWnxUc\
    WzQwPT8cNc/rOJgLkU7fiSd796U/f+lZKSnCnv60qfV5Z0FSlKMg5nloTqSryekzmUwb8VcmGl62LopLolPKNtSSgMVcyTJWUkZ6DcZOrE1Yk7dWj0\
    6UFyjf7RW41upoZxM6qVLrsNr7qgofFaUQ5Fwc9IUVX43VqD3VZrrgupKMvyLK8cnb3IxKkNfhSiiie5pqz2GqNFtcporjO5XSpTQcW81GH8jCVTr8\
    CGT8Lc/wPhdehYK84AAA==
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
    H4sIAAAAAAACA+1dC3wURZrvISGEkEAgAQIGjBERMcS8eIhJBzSiSISsRo0KO+nMNMnAZGaY6QnhJXFFZJVDRFazgisHnOKKgm4Wwkp6kIsn3qKb9Y\
    LCCsi58lDRAwVFict1T1fPTFVnZjqZFwlf/TK/Sj26qvurr77/v77qR8m0qOhkSgrXUHsvpj4/SfhP/CUIv2qWY/QMx2TOsZlNi9LnslbGpq1hrTaD\
    2ZQ+MS09NzN7bGZ2ekZaulCL1dqYGlYv5udk5Ywbk509Jid7UlbexOxxE7Ny0peUYF1NnNa87Y1SihJ/fYQcndk021CJOqo26+1GVmzJ2WWmzarLFP\
    JYoy1ztt2k44TuGaPYrc7I2GxaE1PtrDwFL3O2KOQvSpcrVLPWSoOpUizlrIzBxFQ4e+GsdlbIMjILhEsT0g8rzwCVKbqcarLYuWKxkOiyguF0VVpb\
    FWMR6z1sshuNGWl5GWljM9JyZ4kC4xY4S9JnG80Ml5sjHm6zMFabmDmbMdrEM7IylZVOicoZcreGaqaSFQ8xW9AFozpLxKPYSoONY62sXj5NqXfl0Q\
    ZThdluEqoJsnVe+CzhePUXf5vZVJNT5EXWOsaLmOUrV/Sj7KCoVKhaYjYadAu89CJLz/t1iyWzDUZOGlphBMTOTKxRazMsdA5NdkZatjgiNs5qQGKQ\
    syyMXi/qi9BRDWM06JGmM9rZZms1wzkvs4oxCa3ZtMKJc85yg5ERx0RrFaaEZ2OVVrPdIjYvZKQzgqLWOOuJjRgNJpZxapDdxmorDIzNLS50tgaTgT\
    MI57BQ0LR2ZJfpUd6OIO8wmq1m7j6TQTxxQpQ21qliSEcMokJrmVqnIFCe2c4Rmb7FLV5AgCf8EGs12/AT9d0nEpNQwW5krKhXdP7O82m3xDkMBm5B\
    +6WoTeEUbE495ogmFQU+Z1+F3WDUaz0EL4nai4lY4jFfpamkmKyL0hlrJfoPl55WK5lqjjXZzFatlhzxDlklqakq4aLM1gXiUS77kSX8zVqyRDxw7n\
    x0LouEdIeMiKCaFYxxsoAqQqMlZmGymyq9GhWLUH55mBXRYFQxYqa5Yg6r47QGcRJl52Vl52bn5ebkjM3OG5+zRIW9mMuyFr2h2tYhCy7LIcQ6kade\
    J5w6GhSFKBJOkPUyLpWCTbV1MQWwC4ZOhh7c7NsMldVmCVXA7ofV7nfYsgsF8+yMiTMslMDddXrBMvuYwXepeejmt/qZjWxNUOZ2x+jyuMCJco0wM8\
    3WTjNl9+EhpcoVXcykAZ8Gu9qV+XRFN+bTvi2NrjtZmlwkZd+WxiZ2C4YGDE0EDI2uGxuae1jpdHys1LQuT2MXMjmcIBDWY3hFMyATdL+Ekbjsy4G/\
    y4uJkC/OLV10YZ4LZh3W5V6s+jjMnltCOqfHqZ/TrnVpyCf1PJjUMKm79aSe1z0ntW96ZjXPt3VxXpYjs22/pEy+2CvLcnNgucFyd2vLzXXPST1Zr/\
    cy2xippKtM6oAGXLERTWRgmoAE40MXIrkfLg5+eDuv8NDFECpjLmijWvXMBf1sXz/D37kuaJPjXnuFoP06zovm2jyKYZaQk8JTOjAxgm6477YbOYPF\
    6E1fqj2KQTf9KqunuEBZu5cV9zNTxP0ToN3yLpjiPrXuTLzli+7YXpuW3GYNkIFLt0Z7Y+HuUjDjCt7tFg4Y7eAzDKbWUG2v9kYw3KWgmAo64RYOKG\
    bwFdNg8qWY7lJQTIViuoUDihl0xbzNbNIJDMEk3mDo5QZNvEYX2r4RLJookzHZ4VNWQligsJFVWG0X3FRGWhsZpdWq2JgGze3kzrjZm1dWb+a6nJKy\
    8u3nJvH+daN0/7v/x5hUKm6uW2VzcWVFsgqdfnbg5mVL8BSzA73OC4NG6sw2g4ntHkopnnVoddItLVDLUBvKrgnpkjLkoMd3QmIyc/xYzTBAe06HFA\
    adT/g1lQvPrQjaCquZ0evQs1xX0sLepyoqJAP6GDR9vIe1sAx3v+sR8fZus3VW6WIGVLznMjcIN+vhz8K5RRGyO/Y6h9qBKUEJa622e10dW9ylXemV\
    NdLraMTnawV6lzMraE9H4m+58BBOd3yPjZ8b8N2lXfnZSEFSY7JV3oXvvuLuONxTjAwnnKTXMehyMODzefkQmQRZTF1FQWa5HglwvzySeMw6Q3F/+C\
    z3MwOeR0n3MLuOQfeMutIet8u58jzuSnLlyfdkuBtybYK7j3NtP7qzXBs/rizcvd5ettaTxYllkr/IoypaqntWUBxEclRXgYsyuHLckOFRSTYrriyk\
    RZKw29dU4l2hfjRWfnpBZ662GIysR8UlHq811aTbZ8UmnXi5dKCGEn+J4htUxbeWZs5nDZVVnC2zauxv7yyakhA3NM55QGwsFe2s5Q6XUBCP90zL5e\
    Uo1qB4BYq39JDzNc6yFJTfH7VP1iu95/bbxdqXiCD3c6ynFMdSEK7EcOftk0vEuAylZX3a1wOvV8NYbWIsGTK3Xk7qZL8aKgrT30Skv6N64fov6S/l\
    VX8hgP566q9sx1b0JPVNCiVB6vfe6TOKNFQPl1VfMRjvZztKtwzBzystCq93J0pX9bwyx0/GLVIO8ciyaKieVLIgPRHOxfQQjYS3iS4ZxmLyFM3Hil\
    5uGd9x24xiDYUOIOpRzjefO98UTsnmTh4GJ7UTYnRarnIdI8XRFB6LL0/0PF6OnTeKCnEMSsuxxBTd5+FqvwLXF1e+Top7o3Qfz/a18tlSVByh7xai\
    vpw/j5LljF+HyNko9FZ4z/ocivuiWJaLwOmccT+iHZHVeojddT0yu+1P5MsMd0A78hN7SCLGDZFdKpkcT4nxUgPJfIn2UoMIeXiQXGd6sAuPFOVOPp\
    tCXL/Ac53xEGJ8JUZMUUOJ65R58VUoneCWl5sbC+lUoj2JIlPUMOK6EFGmhhP5iC1TVxPjIlJmz/l3Kh4wBAIECBAgQIAAAQIECN0jePOTk/4Zyc/Y\
    06ufMRYtvOR2lu2X4jrZr1OFr/O4V6R4H0rvviDFjTAkXTLIfsY9yCFjQY6RDI0G6Vn7/uzY6VK63I8+Jt4jpbNK1emvBTkWVqd66q/3fZ7Ea3D9hH\
    Bl6m+ZSz+lsD0Vryfv87j80wH2K/nJe1FbUDr/aVmvpaBH6WXPoPOR85/D661E6a31UjwBFbR+i9drQ+nUs1J8CuUXN+D1OJReu4PCCprfx+udRul4\
    ZO8TUUHeR3i9mSi9uBXHicZ0vN4xlKau6yiOtW9fytJx+wL7ZRA6YgdkPGhMI/VNCsHdL9O4+isZjvdTi9L1aTBGvoKM/6S8OrtfJu6zyPtlPXzwDd\
    Ju+eMbE0YB3wA7o+QbadeFlm94w8m6G9rDSe/6m3Yjft4Qrmz9lfXp2PV4vSwUZxO4OSlIOFl7Hd7uBpTecz2MkRqcJOXVWZzs4YGTUeh4jUcFDbJc\
    mmgNdpwcy/cLRBP53sqjBI0Ty/qnXY3y0qjBsdTgpS7cjnWW9+jRQyOdraShUZozo3HNlENZSOW9cecQujT+HL2eeZXOOLCFn7TKzh/7zXH68YuDHU\
    dmvktfXLaDvnHdsKbNsVZ+U/oKXr5/StbzYzf4bl+2w1UZoNs43pF6KOmBBvmlooOmV7Vj2kfEFZeVPN5Y9xxPXVzeNOXgW7dsWPBYgVf/L7qalpvU\
    8YHYXOCzwAeUfPbMTZHhsyV54PeBELjfZ3tOeP0+d2bh/VhQenUOjJEaPkvKq7N8NtqDz0b78PscRHbmwjh1OJk1EXAS7IwSJ1PGRwYna2/pmN9nVA\
    H4fUB/lX6fgzeH1+9jGY+3W4/SjTfDGKnBSVJewdgf6dnuelva6ND0aH+9Hbz196n89jWsNqLy/sv4lMKmv/2Jvi19EK0fO6hwwFdv8L2aW/gTU+Po\
    w0PiHc9v6us4O3NN/qtDRzYZrqcK+/91OH3zvifz+31uf7s2bZ3CD3TwFnV+IAsNuh4ZP1BdYVfwAw38eaDjh7bd/MALc+lHvtvJe+O3jehqDk5Wxw\
    8Sbwd+C/xAyW8vTI4Mvy2bAn4gCIH7gRqLwusHKrkV76cWpeuLYIzU8FtSXp3ltzEe/DbGhx/oGLIz1FR1OLmnGHAS7Ew79/9MjQxOpj2F46S3df6e\
    qaFd55PB3zzaMgP8UTCPlHpaVRxef9SZIXi7o+5C51cMY6QGr0l5BeM+pF7U5XwfUu0MXDPlENr7kEpL0vhvbCmOnvv+m362uJWvfX8Vn/T6l/TeRy\
    blR911gJ6w7Ub6zqfW0lltP/NfTryrgPQ/VU1X5386UwK6HRn/E3VPV/A/ffdhSv7GkV/QqxaO5pOKzxb4w/mqB4AvA84r+XJJaWT48vay9vxK3vW3\
    5WHgqaC/Sp6a+EB4eeqWUrzdFpQ+cz+MkRqeSsorGDw1VgVPjSL4p5KH+ivvLJ9Ie0iqsV0TTp56mO3luJgUx5+zPcj/z1cf8288vJc+n57MFw1IKv\
    zfG44UfDJYQ//0zA209aMyunjVx/zj29Y0xUdt4Jv/8H9NP+z7kV+6s1/hL0O28S8n3kvPoe38LQeO02Wld9Af3fc5vzSqlR65PbbwD6Mv0EsfeK2g\
    tPUQP+P73fxntqjCi/V1BY6iZv6bH76m1/8whj50x2sFi6JT+JSP/9H0Yd8N/CunEhxDR56k318/vOlc+pyC55Y/xP/L8AIdd7i/o3e/Yfw7UxId37\
    15ko/9Tb/C/E8n019Xbm86o/0y/+8Jx+lB5kJ+zIkjBak7GPr4H7P5r/i38z/8cSP9wOyL9Cjdx/yS63oW/qpHiuN09Tr65fd5OinjM95w93tNy998\
    h759/EDHxn8MozfFNtBjXl2a3+c/n6SPDtzCL5+4i38yaxQ/4Kdm/vNRBfyXr/YuPD+hoSB/eRE/oHwlf+BIXOFdthVN+55NKkyqr8+fMaAl37Txez\
    pq1O9odtx/FYwoamj628OnaMu1h5pGf6YpXLck2nFj3NamVz525N/8RFyhua2e399rNx13qIx+tfxx+sU7rqb7HEksPPL7u/nFl35qOvvEDn5ATJyD\
    XCckPqhunZAyC2xLZNYJo37dFdYJm3Tb+RO3XqK/vdRCT7/2W6/71OXoaurK1fGxRh2sJ4CPKdcTG8ojs56g2PbWE7BPDUGd/sp2rFxH6htaJwepX3\
    I9caEc7ycNvf97kg7GSM16gpRXZ9cTfTzWE70pH98/QXZmS6U6nBxlBJwEO6PEyX2VocVJyc7Eutjoynm4nWlA6VYbwm2UX/8YXm8PSh97HNknVDDz\
    EF5vGUpv/hTpPSpYdgyvtxWl93+O/DWoYOtJvF4rSp/7Uoqr5Pfh9cX3nUpRmkMvzkqTWfgYvD3yeVzX82JD8Xrke++88Q1Ldcf8l6PM4L8EO6D0X7\
    bMDa//ssqAt7sapbfPhTFSwzdIeXWWb2g8+EYc5f+5jxjCLxmj8Fd21o9xzNQ+4kT2uY/h8ZcKdj+6f/eat04VPLfzNvqPz1bzV/0lofCmk9c39TEM\
    oxeNHkmfGL+Xn14f4/iAO9RUNmEjPXTrO3Tm9H+jX/iPb/ghP/5CF67ZRZN+tZZqdX41iwV0viN+taig6WPdPHlmXc5+tZ0Jp+iPBh3P/2DWJdrbWo\
    HkWP44Qvx8WCsAR1CuFc7ZIuNTK63tGMeNXwgcF/RXyXEbasLLcYs5vF0OpdfWwBip4bikvILBcftElOM2L7gcOW5jUR/H89MSHft0SY60E8/zqxa+\
    wC+85OCP/XVzwb+/lOC45tqjBSdzP+BvWfMQfWNakmP+u1X86i0xha278gtqLA76z5m30jcNjlVw3IZadRy3dBHofGQ4rn5xV+C477zZxF9zYEfBiq\
    oEhzeOW4+upPERdRzhzKPAcYEjKDnuwUciw3EnPNYex4V9Ywjq9Fe2Y/WPkvomhVDtG2ctxfspQ+naR2GM1HBcUl7BeM9dPOV935jcR/OHkwd/CzgJ\
    dkaJk9TyyODkheU4TnqzgxuWh9YOyvPpdJTUct3ywOZvL4/5O8zH/C3thfaZe/v+Htv+BA0mJzL4nfcrwYd2JQfF9xmm4vOo8Qk0z6aCrNTYCVJewf\
    BlJUTUl7V65eXoy/rzA7to230JhS11h+iNPeMcIydP4elNWv6h777hN669ik7bu4MedULPnz91lI5ZtYN++tN/8r86v4nuPfBr+v5fdvExFxsKfnxk\
    tMKXVfeUOl9W2irQ+cj4srKe7gq+rN89GEMn9r/A2wZM8bpfS34r0h9W714LHB04upKjb34mMhw9+jnwZUEI3JelXxteX1bbM3g/I9ZIcdFaGCM1HJ\
    eUV2c5bpQHx+3rYy1MfivZH05+sQ5wEuyMEif310cGJzNeBJyEEDhOrlwXXpwc8Xu8n2KUNq6DMVKDk6S8grHn088HTjYgO9P6kjqcjN8EOAl2pp37\
    f1+KDE6WbgachBA4TjZsDC9OFm/A++FQeu1GGCM1OEnKq7M4GeuBk4k+cPIwsjNtL6vDycWvAU6CnVHiZOorocVJyc5Eu9pZXYjbGfJbP2dk+/M2Xm\
    89Su9ukuILcv5evF4zSn/RLMX7ZHu6Ga9Hzp/LPXjjG81bgW9ACJxvjHgtvHxj9xa8ny9QOvo1GCM1fIOUVzD4Rn8ffKP4deQH2KaOb2x+C/gG2Bkl\
    31i5LTLr8tN/ApyEEDhOFr8VXpz8YhveT/x2Kc54C8ZIDU6S8grGN4cH+MBJrgH5AXaow8n9uwAnwc4ocbJhR2RwMvltwEkIgeMktyu8OBm/E+8nD6\
    VLd8EYqcFJUl7BeDYoyQdOkv48fzh5bg/gJNgZJU4ebooMTubvBZyEEDhOrt8TXpzM4/F+ZqL04j0wRmpwkpRXMHAy2QdOkvtZ/nAydR/gJNgZJU5G\
    vxsZnNS/DzgJIXCcbH4vvDg58128n2Uovfk9GCM1OEnKKxg4OdAHTp5GdiZ+vzqcXNkCOAl2RomTGftDi5Py/VByv41TcDtzDKUp9O6FKpRMIb65kY\
    i+uJ2Fvg06CeVvz8PrHUTpC+OkuA7ll7N4PfIbPZd78MY3Wv8OfANC4HwjryW8fGP/B3g/51A6uQXGSA3fIOUVjG+aDfLBN2Z+hPwArer4RsMnwDfA\
    zij5xvrWyKzL2w4CTkIIHCdnfhJenDzXiveTekCK8z+BMVKDk6S8OouTiR44OdgHTpLfOPSHk4ePAk6CnVHiZPOnkcHJEccAJyEEjpPLjoYXJ1MP4/\
    0UobT+KIyRGpwk5RWM90Ol+MBJ8hu//nAy+gTgJNgZJU6e/jwyOFl8EnASQuA4ufV4eHGy6J94P0aUXnkcxkgNTpLy6ixOxnjg5BAfOEl+494fTmZ8\
    AzgJdkaJk8lfRQYnuW8BJyEEjpOtp8OLk8av8H7WonTDaRgjNThJyisY72sY6gMn25CdST2rDidLzwFOgp1R4mT+2cjg5PrzgJMQAsfJtu/Di5Nrz+\
    L97Ebpw9/DGKnBSVJencXJBA+cvMoHTo74AfkBLqjDyeY2wEmwM0qc1F8ILU5KdqYXhW7boUa8jtsZ8v1cJajA+C+Ct6N0A8qZhArazuP1yHkhfylt\
    wq/xeuUoXYeAejXKtyzG65HfPC9DBWVP4PXIb0Y2ovyVL+L1yPeEB8o34v8FfANC4HzD2BZevhH9M95PBkoXt8EYqeEbpLyC4b9O9cE3SPvr9/sGMR\
    rgG2BnFHyj1aV5oeEbcjCYLHZOa2QWsFZnWmc21eToKarSaK5gjFqmhrUylazWYjYbDaZKsQTxIdZkY/Hjtdmu453/erSnzZHTVtZWxVhY6XihmhTn\
    yPmuA6X8XIrRS10KsbPMZq/grIyOk9urths5g8W4gEzLDaELoKqZWkO1vZqqNpicsXBeOoZjTcJPPk857TxUb5a6EGI57bwI8TxynNdhYRlOW8PqOL\
    MoOQtrrbYLbcnXIV/wbCPDCc26cUIDOh+MAPwNQkd4VNlynEedjpL+q1sOsvI/z7zzl2XxwF+Avyj5y9reoeUvYP8hdGb9nhGvCev6vY7wf51G8yI+\
    HoigmvU7Ka9gvGdkuI/1e2lf5J9MVLd+35oE+Ad2ph38Swwt/nnzc59LlnooB5yEEABOliaFFydPo/ki95PcX/ovLwlwUg1OkvIKxnd8rxbHe5qmR3\
    JUMiq9htp7MfV5sWXxl+BxHnXOBqpZjtEzHJM5x2Y2kYdOnNa87Y1SihJ/fbBD51JOB9xsQ6XiQE26fVZs0omXSwdqKPGXiB14631Cn2Y9a8yczxoq\
    qzhbZtXYkmk9RWe9YB+jKPGjEM1zxFP7fwcopCKMawEA
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
    H4sIAAAAAAACA+1dB1wUVxO/o4MiKN2KGBUbwtH1bhZjI9iwo0bxgBNQWigKJip27NixBlvEFksUUdlZRKNo9AvWYGzYsaBi734H7CG7RzmlHWHf76\
    fL7L7d93be7Pxn/u/tnnsPVTVDXn5pykt933C5i/Sv3H+60n+BknCxjzhcbDU6LDjoZ4sxklBxmOdYSWiYf3CQRQdzC1srG3srG4u25hbSWhLPMPFY\
    iU/ufoG1wKGdjU07gY2LtV0HG4cO1gKLCe6Mpo6NPnY5OYjHy/1XS7rHOzholL8v3VBgsE9EgCT3SnlNWoWFeltJ90kCwqxGRQR5h0ubFwfkNusdIA\
    4L8wwSB+ZV7sY8lndF6f6fLWQVQiXeEaGhkqDw3OPhoWL/ILFXXjvhoRES6a4AcZT05qTyMPk+0MfkGv0hKCQivGfuQVajXuJwbz/PMD9xSG69YUER\
    AQFtzR3amtsOz9VXeFTebotRAcHicFtB7rlhIeLQsNydo8QBYbndCRX7+uYpVLZD1maYJNRfkteX4BD6hulKE3JPk/j6h4VLQiU+sk7mt13E6f5BXs\
    ERQdJ6UuXm3fdw6QUUv/ee/Qf0KkbVkiBv6TVDi1G07PblmpJvo8sAaVX34AB/76himpKpsMR7l45D7s5gr9ES73BP/1yt2thZ29ja2NkKBPY2do6C\
    /NPDI0KDPMMkP0VIbyBPJXSPZUfCpYb+Za9vsKeX2HvMOHGoT1ihccqrNSoioNCuiKDQ4IDCO8ZLQoM9gyPCpdbjOSo41DNQHDaGUd8/PPeSdtK/xV\
    KrHisOpx+6cHGQn0XbQsbsyTwe5u8bGCy9wdyLhEk8vfzFhW5DquQgSYCnv/Tq/uIAf2knihoFq0LHixiS7gHBocHhA4P8pf0OZA1KmCTPYmmt++c+\
    HJ7iyDxN0vvoey6089sGzlpgK3C0sXdwmsBQRtlurU9ouF+wbxEuhHlfvlKLzu2IlfW3993B0Vpgl3t67giVsdtDpcYUxuxxGZQqsHbKu69cG8y1TV\
    9JeNFmJL1+RIA4lO40fe0vQ1Hk4by7LfJInhn7h0cVfZRuUnqDYXkOJbyoFos6mtdgUQd8QoNDpMYo3WFtZc24DPtIocEvUa1eEf4BPp6FrCbf/ovC\
    gAmF/HEhXynnkH+2EIf60n8xx9zTMx+PwyVBYVL/4ck2WMWBJ/86ftJ7Cg6Nyj3lC0JI7956+IQJuWfmerm8nvyc79H9g3wL+SvafeWpaEK5oUhAWH\
    hg9YeQAjxnYohsd8WDiD0HIsX7O0fp2Nk6VE8QkbpqZ0cHJQQRRxsnQT66cSBSOSAic5UcgjA8u4/kP5KHVDmIcJlI8f5OYO8gsLOrnpmIwN7e1t5e\
    oHwgYmdj6+icj8wciJQVRPKceZinj793OG1FtGspAljshuc9MHnDnO9ovlSia+VWKfhT6t4LAVEhj1uRWGSnOBZ9ya+KBiPGrZa9c9/aM5s8PVZN24\
    JcrZQj7H7Bov8oAVgM7tKVOditFNi1F9g7O9lXx9zNTuDs7GQryA8ZlAl28zrm6Chw4mC38nI3hrfkEjiGc5caqg+XvZUZRmy/GkZyFe9ZNJbILv4f\
    ApM8v2ft5GRdXcHEkTY+ZQMTRycHO242qRLBROYwayKOdO83sBj37hsawaEIl4xULH7Y2lvbVUsO0M7RRppJKeFqBIGDnZ1D/kRSDUOJUEmYFCjFo8\
    LzOiTjFSoWOmgnySEHCzk8vSRS5yKpYVwWhx+VSmbZWdsKnKrpHJK0707OAiclnEOyFjjZO1jXePwoeJYrHEAK+cqaiCP9/QNDAiT9evcuxr+H5R3n\
    UpEKgJJQSUBETcAJR4Gjk6C65hkCB3s7Jcwz7AVODrb5iyBqEk5UBAZ88XA10f9/7+/jL1V2ia8heQWH+1UzBAiUhPpKPHPfwcq9sLQtb3HeS1R5ai\
    jy0f2GqR6pY80FDE/lWfWtJGkU3d63z+XUGBbO1trG3kZQLbOo/L7b2ijfLI60Y3Z2dg7ccu6KnsXJG3nadXiWq2v9ctX/lG8t+3IrzrV+jRewtnF0\
    qKau1U7qWa2V0bXaW9txr1tWvGutkHVbdCBfPRKdSshqPKvfNHv5ZTbFTyHJEhul0c5/Z5VaDYJfaycb52r6oqq9wNHe2slJCeHX2tGZ/oQEt75AKZ\
    Oa4r1qwUX/W261/F8h4bxqCW+qO9s4SOOB6vn6v7PA0VYpX/93FjjQywE4r1rN8hnParUIrDJymrCIwGqd09D9r7CpGk8bLqnh4PcbF03bOwsEjoLq\
    ySla20rBzk4JX7qxd7KxzlcqxylW/+ma/5R/5bKbSnavdvaO1fQFeXtnB4GdtTK6V2cbRwduyqbaTtnIInouxZEpRDxWeh1fSbVOc6T3ULFpjoBbk8\
    YtnPg2wLCRpjnV9MsC9jbKisI29txnav47SY6AW5XGOddvYWEc7Byr52v3eX13dnJUxgW/Dva56w0451ptU5xCEf1/Ps0Z4B8o6SJtKdTfKyJc4lOM\
    7w+X1qpuXxL7erztIh05SbHfwqaPVSMNyCBQ8N993bMq3H9pU/PFO+gSXHCxTvanCHFQuP/4vKH74s/KyZPalZsbtWO40QJ/UU2+YsxyoMMLLPPLr5\
    qxfPAXO/1SZZjshwToGsMKfc+5YFfh71UW7KS/O1Yg568jKCx++TRAwd6Cl0W/XDt/TTVD9mRdqxCJx9z3BfUK9suGMW/H8KINhfXLcaUYjMxuvYMD\
    Q/wDJIUqTij0I3d8i4jhDj4q0/WX83l5/3J/Ty/3N+ysxkn8ff3Cw6z87Ge5dummq1NfJ+8ELS2eWl6tL+UzXXLPLyzLjo+kt3x6G0NvE1Rk+/l5x0\
    zp/XXp67PrDejXtWtu7c+sImsnUz1/q8XjSk0srl07ueduPWhZZk9pKsx6Y8WhYbnbfHfyxS5dvrFdPk+VYb/6tP1aajLtP99+ecXaL1c4+y1svzI/\
    FqPOtrf84l5O7fbv3acLn6dS4NVjTJjt7KLldDNmv8xVmfVcadlPvWaOnwy32HqoTXsWPk+dZyjVXi6c58pm/Hy81S/QoRZDn9q5Y6H5RcfdO/fpye\
    fRJ7Dq5ZYCUoCWZW5Pg97mh1U8Ht09Hn1pHh2ySXGdeb08wtNbEhBAy7JhVSt0vPD1iztPk7WlQ7UCOyruPG3WtiCeo2WdUs6vxepvbuiXPx4ln6dL\
    b2V6koZ1eds6rOcyN1bMPU2P1Z8vMaQMD4o+ry57fPKiTB6vHi3rMfZ7hgYF5ffSgHVfuTFl7taQ1X8Gcy2VjUq5b2OezF7zS+FpxVzZpJTzTVn3KY\
    uJzVjXLfxGRK5cvxj9NGCNY6H30/LkhsWc16iofkjj8MYsvbKWL/GalHJ/5vS2ThH6kZ7Oa1rK+RZsPRTKBXLlZiX2T8D7rpTrNy+pfwIer0Up57dk\
    Ped5OUluHMPan0fQFPJ7IbU47OYKV7jCFa5whStc4QpXyrsUx5Oz+Zl8nlGlWJ5RqxEzX4vfR285FdeIIuMZR9IEUhK933omn7azovnsmE358shS7D\
    GLrqeVoJj9htAEQGzDwvZb/DyPflNmfs+Vmmm/HgX2mV92NWTWk83zFPDTZWw3nyfXKrD/kOMyu84vcbScdII+Tu9Pe8Ws95SW9d/mb6Pp/SnN+Yx6\
    WbSsZZm/jaX3mw5k1nOh5ZGD87cusuvNYrabRctac5n6cFrLrDeSlqPjmc+Za31mPfZzK3uukyyY9TJlxFdzXon+xcOC6V+4+TKufI0fkNlpkjkbd/\
    JL+c6X8Qvac2/MbCeSluPMuTEqqcjwn62vb50vy51Hkc2XqZQQb7D9UWnxhpMlF29wfkZ+XYl586LjDdmUSkWtK4luxeEkV8qOk5ktKwMnv6wryWzF\
    bEerdf7Wsi2zX5HNmfXiaTmlZc3GSbYevhUnNQvhpGoJOMken9JwcmR7Dic5PyOfl7u2rdi8vDicTLAuCieLt98MARPfuVKz7VeWvmm1Z9ajzYpnQ2\
    8FLPx0KmM+Gd+Web00Ws6y4sZIEZxk66s81l+q0efzC1Xg0yuj+Cr8Aiwt7PfkZdO8U+uaN6HX7pnzTLR4JpPo4+rS9nOPq6jkX1CL9kSqfFPaxFJY\
    dxxZpfpev98MBtR+AavFW6DthQR0mR+BmVPuwPT3JtTVH/+E99MSoc2qRuRGrVDcYBGDv69ahrz3M8huGXs6xkdNFR10NCXIv/+AzhbG4GNvTNR78D\
    tqHk3Huz/owBWz2tTyDXWonB8XCbfUb0H6t+QRdf9qDM5ps4V6NyMORZqvQqN3RtSrD8lo9GYMTHy2Hwe4m2N2mCmlnnYSFvc8j5En5qPBjvuQOtFF\
    qOp2AZx2tgHXOUvA+sM7vN/BTZT/3KkWPHdaNiXfr2wcze1KrifDD2uHmvHclfZcqLH0p1Zuz4W1Pcv1KsVz8ex/psL1LW7D/PGt0aBnjuiKRJN6b6\
    CDL8KG4LkHF/H3Yanw0sIQu9QzIG60uir6x4QPbxe2gtCzHtBz/kWcvnMRWVs1Ho+ufUK+SnuNk/brER/NduJv+v1hNERgxwt3wGNAdzg78CZOUj0P\
    LXZpEWtbv4FJg7eJBpy/hH2eJ+P1MFXifVy0iOpyFLNfPYTVr9rBpe7bRD+rmaLpxX/J/9WJx81ZulT9FvfgxOrG5AuL0aJlM4biJ/+VoHOlLqWt1w\
    gPd9Onnu2+h1pT9Ajh5U7w0HcX+dTzvvCM7h0wDiaw3d2rooaJYriz1QYf4CHh/16vh8Gj3oO8PeSPF5/PZ4x72cffxbFohiVGqZ4PS++LOKG5OtFX\
    xZR6FLgKfjuBYND2Ovr3Ok7O2H0YujoaUev/bQQbtPZCuy2ThLWOzIZrRgk4o8MBnG1ticXlZwn03ac5Kxbf8kRcfsbFt/I8ZpZz1fCYrsDxmFwpO4\
    +ZIKxcHjMBmO2k0/JTF2a/XDow6/nRcoywZudnbD18a36mVig/Uy+Bx2SPT2k4admFw0nOz8jzmPqdqobHDOn6dTxmeneOx+TsV57HTO9cuTymXyfm\
    9WJpeVdnbowUwUm2vsqDx9T4Ch7TkMVjGpY5X8/sRiOxUvGY9d4exZuWIry/RZt46bRXJJzRBeuNnIsXruoQbmExZNpiA8IgLk7Yp166MGj9c1C1XA\
    oSh2Oi77rsJf8elgUhzS6Rra/ziVUT1Kg2OtvJzRcpofNMHSL4Qxye0kwGnUsesGXkdFjTvQnUuqpPXF3RC3/5/JbMmZmI9TR0qA3eu/Du95/h8ed0\
    6N3sMTau/VmUPPlU8qI9WaJl+zvD1sWB2OCgLtH+Xkuyln8j+Ll1C7jrmIq94zSo0+GXSA+n9VB/+2Gw6j0PVm7KRrPXH4FYdAD262bBWeM7wtPDP0\
    NSl1rU8h76VJq3AcXmPdO7KsZ7mv6gGO+Z1IPjPWUxaeHnRr3cniNLN9qjKhXvaX53Oc4fvxLHf6Yw86+NonW/6lJNm10T3bM9jR0XDYU25gbUuD/9\
    MDZBgzh/QCgaG0LBPqvvob2JFhzeTWLTC4miGD9dat/gAxA2UJdIj74E69V1qBaduiFs8MShz7Jx/ZIGYJ6aCJZ3ffBl1jXQmJ8ICy7fwr4vN4C20U\
    MY9PEAarzfK3o9sTUsHaIB+nXfYFi9bjCiuQWkfToGY8YfBKuRA1AzMAYabr4BgwNzYMrrv3GjpC71sI8zzOm1E3cvWi36d6MWcdTNEG3vLEf1IwPJ\
    BKdOsM/oJZ5Iroc7dG5g6zXdYYzJXxDWzwQt4xvh4U7fi2bV3YnaNqsww6AvXv++L7l3Ho8a0H0VXHRNFV2xGIsmx/nUiT3r4PutN3HVsBvokXUTr6\
    /nUZ92voXkY/Pw9Y1AVI88BVt+NAATpxS8bBtPpt14CM+ameHp2MmwNek1mm2bAzOuboGdLdLgTp1B8OyfxnjkujqVszhJmGO1Fp49I3HfrwswZpaN\
    qDQe1rDc7DGtZ9EZt3LxsO0Wx8EfW57Dnzl3kPfhMJpqJ8GiZTagdnQm7FhlSkx7oEFYHT4Lc7/fCmY8Pl6c3Q78Mw/j86BfQdR/LRx8NRPCtswkLX\
    cb4dE2f5LF5Zsuveh4vY9i8XpcPy7f5OJ1eV42uk/V8LKZ/Tlelitl52Vd+lUuL+sygMW30nLMIGa/Mvow68k6ZN6vZuebbD2Ux/pSzRJ4Wfb4lIaT\
    KUM4nOT8jDwvmzCoanhZrWFfx8tGDud4Wc5+5XlZvyGVy8vyBjOvZ0nLrkO4MVIEJ9n6Kg9eVotXlevoIn9kmZhS8El7hulR1+eeg02d3EVLHHWwXb\
    0A0ae2MWC9pS66Nv8Lci7zCLKfDsbNuIZWb38Fg2ATYke3DPy0dQo8yzwO5rZ84r3PPUw5+Q7TrhsRn8Y+xOMLj2EfuySRkc408od/VkCzJoj//voJ\
    /A7vwOjBm6DWBTXK7ZAK2XCFHmV80gebHBqFP6nOhAZmw8mdllrUubamRKMzj8H05Gdw3rsKtRur4Iu1m9E84i5ODNejTthM7fh8zj18lHkMH0VdBc\
    +7K5MtBqbinwfdoeu/C/CfUWqi2KHT8dW1tcK2OY2gzxsbUUNXHtbZsQfWh9yB2Z+O4u6w67hnczayeVq/YYrxtCkjFONp00dyPG3FPlfpnsr4XGkM\
    NCBaJmgSPuM3ofYwfaLPtD9w/6ZPHVV/63Xo0bNP4NpCl1p9xws37nkpumCrTqleXYdDktqQ6z7fB6+B8dDS/CQcHBUPvYlJoPLvRVj3eQSQp2OBIM\
    MwzvYU3l61Blz6nMah0udz9JRskc/yvqjWTIPoe+scHrKfL/z47B0eeFeHmA4HRPGLDsKGD9NxcsABWOgSBa7zrWGvvw6xPmwDSe5IJ40MA2DT5dOw\
    IsENJ0W5Q8TRPfhro4mi2uJNoDFLnYr4MEfqBwypRv+rTUz7ZEZuH3edfBYyE2Zq3xF6X5gHT5t8xo59V4rO/2++6CyqEbeDdKnKW5+aKS6aoVEuXn\
    TdXV/yrV5T+CkoSjTwjAolbHxHtPn3rfhW9xBmb82CAZsO4JxtI8kDx1ZAGjURosVTRU1+SwZ7dUvyQ7YBFJffuXrRfstHsfg43pfL77j4WJ4HjfGp\
    Gh40y4/jQblSdh7U1bdyeVBXf2Y7IbQcO4bZr0wfZj0t+qPelr41O79j66E88jvtEnhQ9viUhpNpQRxOcn6miO/fjakaHlQ/5Ot4UJdQjgfl7FeeBw\
    0JqlweVCuAeT1rWnYP4sZIEZxk66s8cFKHV5Xv2Uf/RDNoPGXia1xyjsCJi0NhSHcr+GPPXfLZwAUiC+/P5CWTZRCQXQ/76H9HZj9fDVEpCzrO1eiO\
    7U6lweOu9dD29DkIcdkJ/DmTyUunpoCRth4VOFoTl3tfhYtRR0RXG84XeQa5wdZ+QyEq7LQoSe8ImTguFdudnoi6ERNxpu1WckkfM6JFe3s07TeZHI\
    +N8F6jNFG7OG0is9YT+PuNMbo6LsDtbR/Bpp+fHbL95A0HjVSp2Q43wOC8BMPt/znUbtYBOR4zJEQxHjMmTDEeMy6C4zErlseMC1dGHpOvepRcP+8E\
    HOl8Arr58cnElRvBtGFvcvPaBrhnnlikPWk/HvYT48C0CdDW7je43U6L8q69APw1j4Dz7hmkxmgNataRkcB/uQr7WlqD3SoTfDDHEkxXLsFpv91NVo\
    t9Jmz/0Ry2eCZiuxxdYv+8yXjyxyCkkpai7nU1KjGAJC3VNoNmajS46xzCHXWv44PAYXgrfSPs8xmdvICnQhi2doEPCw2hbeRGcEpdAd1vE9itx1Ls\
    0GsFmejXP7mZ+RVcbhVLxqW3gZZnrmOS9zVsPy4NNZpMxx4XdQm3HXWpWX1Sccxfp7FPmw/JHd4YUl2X9SL3m/2NlcdjJoytDjzm2Jh5+Hj7H/C4QS\
    rOzdYDZ+Iu6T3tJDl+WyqMG5iOf9moEEdSc2Dqhd6Q5adDBWx3hd5rXoncYDOMOruz2Pfs9cfR8UGUYvGt3y9cfsbFt/I8pntU1fCYuyZwPCZXys5j\
    6v9SuTym/kRWvkfLHtHMfiVEMeul0/LTn2t2fsbWQ3m8Z1+rBB6TPT6l4WTsVA4nOT8jz2NGRlcNj5kx7et4zIwZzH5zhYvz8vzg1JJ5zLLGeWweMz\
    2aed03tGw6lRsjRXCSra/y4DFrfwWPWZvFY9Yuc77uSnumWKXiMUd0rUUs6J4N4qePMNLQG43X61GTBv4FqVqfoU2kMbEwRhvmvuoBM52HwRLJdtGH\
    9zqE/Ww1aHLlB+zaboLw9lUDSn3vLOjpFgQDNFJJwfN/IO3Talj6uyveP8mn+r66gTvfH8Y6z0LQ5UM0qf6zKvFvsxhscPsFTEwZDuvaX4I/jmSTWc\
    tNKX33XSCLN2XPkdN0xXhJ8xju2fkaXrLi7Nx6ljLaubV4NfK2XMaX/CTIfukDVrt3odOp+bg5W4M4bz8fvfZHgnDlLbwy/zDcfv4Az+xaI3x7vA4l\
    aT5WdO3VeRjr8Rk998zGtfHr4a/zasDTHoWbJY1h1aoRZOK6azA+eCJOH7IWRu1vAa2SFsOy5UaoZjMbws+FwRMXHXSPqkt9sKtDhAinQpzfvmJ5Lf\
    bvgZU6b7uAi9e5eEc+3rGcWzW8Vkwsx2txpey8Vtb8yuW1smKZ7egvpHFjMbNf0XOZ9RJoOW1+zY7X2Xr41nhdtVC8rlsCr8Uen1Lnf5ZxOMn5GXle\
    y31x1fBau5Z/Ha+1awUT37lSs+3XXGZPy0rmtcp7fV7CYub10mn56VJujBTBSba+vhUntQrhZJ0qzffNVyhjvn/xf/PA7N1MfPjamJza6CqMFk4idx\
    JT0F41GPc/5VMvB27HG+vm4tTsNLzvrEEJWlqSq6J24rA/FsGTU3xizPg5uGf+bpG4o5rw3AwVynL8XVzs9whmmn5K/tziEIxvrk51Vb0vWhmaCZNn\
    3IBF/5hQwdMuCOe8NkeDP3+FgAaq1OXAWIwwToFmG4xI9no7/TjFeK03K0uuJ8ODtNUcr5Vb1Fh2rVZudq5FazhFqex8drdR5IunekR03+EYmlab2j\
    lWDeNfn8fhP/GoWsd+E20YVIvIbnFEJDxmB7EHPHD9yd9F69+thHaBl0WPNA5Cer1I0cWIA3il91+ikfaC5FPEaRwUVA+WkqmAtpn4/sGPor8XLwBd\
    j8fkCtd52DCnId540VPUfYQELgQuFK39KQft+xyBnfYqhOPrF9j+zgqcOiENf5x+ETobfIA/P9eiejzqhaMfJ+PBFCPSaSqfeKGjRvV/fQKPqk5KLm\
    08VVjjp1Ju45mxhhmBKcd4unV9JFS9uAzmf7eC7PPLFTxwwxY9zAyJ9rVWQvr+h9hoOAk+A/3wn1vbofluI4pqcBs+Rf2NGyYOIe8f6QYXkuoLxUtO\
    Y8qBq/i3eBp6TNamNrf8HcM638JVmu2K/T7iyLV0fhuvIO+4kcunuHhUnneMj68a3vHNHD7jaS72+3frKpZXYheO/+TK1zxHBfznhoq1Uzb/aVqf2U\
    7WJro/Ccx+PTVj1kugn6e0DTU7r2Pr4VvzOp1CeZ2eIji8jcNhzn/I85qWCUXjcEXzmjHbmVF1afYb8zszfuBKzbZfcxn+bGXWq2heMzqBhWu0nLaV\
    GyOF8I+lr/LgNfV5VclrvtmRX0O5eE2DftbYdNQF0bH4GXjQSo9qEdMHw9NWwyDVZfhkyQOSn7Aa9AbfIX+8lA1EEI9wPuuHmW9jYfDO5Vhv/FW8vi\
    WONLz4XtQ5XZ3InH8Jj0RNgTibnOTG3W/iYNu6xLIFIfCL5m38u8dbuH35Obbu+g7Hf+yNU2drEGHhepRlFI9401wbQnnqVPtFCXK/1521veT+y/Ap\
    fWfJ9Qryyd014zmqOl4zc1d+jRSlsvOu89zIFcQa0e3khZD4yzBYSJkSP+ScxXuOKRAx6V8yQP93mLXvKbh/Z0KE4AL8sa8vuURdi+jxWIsIcmiIP3\
    fUJFq73iOtbpkhbl0D9ybpkoFrJpLXntTCht9tIk/0uIqhlzSobbqr4crUtaImTv2h0+EDsO7sJry7cAO+CIvBq09CsFmbeNBdVR/fdh6CR39pCbaL\
    UjA1PQcPC0Nh+II1YNlhPF5u3RISm+pRPZo/JFstp0QPJi0v9T3g2uU2frv2MBGyILJSKvseN7UDuq/RgAuPr4hMx53HWpcmwD+qfGpzT31izLVEnD\
    lmOf5mkYS6H42J/Y2mFrs+UusPOr7dp1h8mXCAy4+4+FKep3TdV3R+VF48ZT4uahTEs9GOrPiS9TvxlrL+9WLWY/9ukewpN/di1mN/11MWD2eNZdZj\
    vzcv45My9zDrsZ+zeHp/yDQ+o14cLSfN4FcQLhadZz49WFSeyfGsXFHMD8jwwP0A296Yz0VZC5tndT/EbCeSluNIZr+yElnP7X76uT1Qs/NMth6+Nc\
    /UKJRn1uUVv86UPT6l/s5zChdvcH5Gno9NIouONyqajzVNLQoni7ffpCPMOIkrNdt+ZfFrJIseqGg+Vh9Z16NljxRujBTBSba+vhUn9QrhZD2e4nys\
    WgGvwZa/leeIOVI0z1G1PJWxFx90DhgTx7/XIQyW16bCiXShz+s3ovd/RMK49T9g13H9cberKRV1rA41SWesHF8amVry9Qu+Y/FnyfUKvmd1rGbYua\
    J8aXHbb7dD/WNFMwNVa4dxP6hQW/5KxCaZPXHac1VqZ2N9yqeFKmHf8VdyS999uL5eNJzcY0z127Iaz83WJToNfgHeGi1h+5O32GmJZ6l8Zfnpb+Rx\
    lmXTRbn4yjtqdamQmdtRfKIuNWLnnWL5yDj6bpJOKBZfPT3F5QdcfPUlvpKhWcaJovMDL7H3mHHiUB/PAHGUJJTHGxUcWlj88nuB35gfOP2P49G4Un\
    YeLe5UZfBoqgWoEfc/ZjsptJyZzsxbdt1k1sug5Te3mf23Psms50HLkaf+m/kB+/7K4zuEBiXwaOzxKQ0nTc9zOMn5Gfl5O96ZonGyot8vGHmBw0mu\
    lB0nU85VBk5+mW9KucBsJ4uWtTKY/fI4w6wXTcvx52o2j8bWw7fipG4hnDQsASfZ41Pq+v/LHE5yfqaI9f8ZReNkha//v1IUTpaw/v8aC9+5UqPtV5\
    a3Zf3LrFfh6/8zmNdLoOW0f7kxUgQn2foqj+/1GvGqdP3/1fwayrX+v/sgXcIwRTu5V6PW5JlnVyChyWT07XAQft0xBSObz4Rpr3ugT8sPoo3nVIj+\
    97Wot8eS4f6OXiLtlYbY9b0jnummRlFhS3BBHxOIF73GnNbuYMSvQ/y524AY2uIJJImTIfbqn7goSJ9YsSkRp+BN8GmdBTqnjaBF+BlhLb0kTBVTwk\
    0bozHz8h253xHLulJy/wvW/18vuZ4MD0Ju1IznqOrsPDNTGe08KuQ2mukcgJZH+EQb7SuYOMOI+tF5IR5bkYnpvSk8nHZK5P4GSbvsHaT59b3YknAD\
    q/6Tsefl1+Rf52zJyPFv4NTFVWgzZAaMJkbjnYHPILGlClKvT3a8kHoPbvwwAC46v8U08+v4Z4oxsS1Bn+q+KxwfvalNrHlpSE3RTse7DXZhgyaf8M\
    90bbLy1vNH32QiXkGkpFT2+qDtLZEZ4YnGoU+xlS4F9nUPwY01cSLRomu4ntdbtM+yCSzssIs8Mv86HGyoWez8GZuPLS1etM7i8h0uXpTnBU3vVA0v\
    GHmf4wW5UnZeMONe5fKCGfeZ7fAe0PnXI2a/Qu4w68XRctK9mp3vsPXwrflO7UL5jnEJvCB7fErDSY8nHE5yfkaeF3R5VDW8YPzTr+MF459xvCBnv/\
    K8IO9J5fKCcY+Y10uh5czH3BgpgpNsfZUHL2hSpXyJ/jNl5Eu2724GWb+8xBOTzqHTL6/BRuCG8Q69MEnzE146sw9+PuQBJ7f6itre1oedM17iii6L\
    cff806LXj3SIORmpsPNRW5j8KUm44LkhNazOU3ivp05NuX0LGxOBwE+jYEadXTA+x59MHn0M+x2uQwlv/QMJVD2Cb7cGzz/IBGL2E7LJWV/8fsfJjh\
    1MTCg2L8jLUYwXzHquGC8Y85LjBSvWzt+8UEY7z0mbSz5cnoTrYqZAopNbx8m/3oQRfzyHhNZi3Ph4Bq69q0GkWK/p+Ovd11h7ci1qfYIxETYvVWR2\
    RYua6TZc6CpZ1zH85FrSYr0Oce2KNvHLmLu44v0FbDbsFnnW+TTY1jWFlvbz4NTDg6L63+1BK+EReOZmRKXcCQPnU4dwkEkd8vPLusT4a4ToVX0tqv\
    J4wbhX1YEXvKy5k9z+pAvwrbQouzfLcdlrA2pmThfR4w11Mdt0Ycf2mePReacL1L+chhcy3kJx+c5T+m713yoWL7p+4PIdLl6UX1dv/bbofKei19XH\
    fuR4Qa6UnRd8+r4yeMEv6+qffmS2Y/pJlkfxGXlYRl3md2B49ejjhnxG/2PeMq+3i5bT3/838x32/ZXHdxBNS+AF2eNTGk6GqPI5nOT8jNz8mQePXy\
    ROVvT8WZIan8NJrpQZJ01V+ZWAk4W+l6/OxD8XWh6pyfSvu3jMehn0X29U+DVy/ArWfbD0UB7zZ2Yl4CR7fErDyTgdDic5PyM/fxatWTROVvT8WWat\
    onCyePtN1uUz8J0rNdt+ZXmbiw7Tfit6/ixDk5UnatF5og6fGyQFcJKtr/LIJ+vzFJ9X0Ka38vK38tjutGcKYN1x1c4rqI6ZBmltD+Klmwtwdu/B6D\
    A6U7SwUSPQmK1GeO82ol4OScZOi1phS68jcLBPhGgHjhHuvfwrjJkFcK7hZHy7/SMadnUm+Yvvg5pNjuh4B22qc5fF5N0Tuui28KRoVJOLIsFvOkTX\
    593k1sy71C75WZBhj5peyfVkvj5av2Y8W1Vnw4b6ymjD7ldvkD6/1IKPkmzo3mcCrKivR77qchiCQ2OTs33qEDfWTUfrx7fR//NJcDSMwn0hFyAtWA\
    P2NLcW/nDwI866vxNMh6hTb2/XId6tvgcHGobi8g23ccjLR5BocCy50/i7mBKSdfDmvFWo6O92ynStUm66j6WZR1el0v3L6Juk+oC20NH2M7S5nQS7\
    u6Xj5FPXkvf+0Th54ghjYujfH3HQH/2Fvy/9BPOWvSHnjFqEvcbOEvUyGI7XBarEFLPPeFWwt9h18mx+tdT1fyZc/sLFf/I8n4th1fB88aYcz8eVsv\
    N8PJPK5fmkgTWjHUtadm3A9K9xhsx6KbScaVyzeT62Hr41f6lVKH9pUALPxx6f0nAyujGHk5yfkef5/BpUDc+X1uTreL6NTTmej7NfeZ7PsnHl8nwp\
    DZj4lyXDx8Ycz6cITrL1VR48X8Mq5UicmiojRxJUe5CQVy8b91mtFm3euwFOGs2H1X2W4hMzE+I385lw3usQmd34DGm4dhukfn8cPyxqA1HhM0BlXb\
    xQu8cdqNeqPtl8QVvytds0PHieR8w4Kkat58Fge+wa2eKIOvFytTYR46lP7XtoQrB5PktzxXi+RxaK8Xx+33E8X8Xa8IdmymjDtZ7xYOZ9FWrqZP9D\
    b0bpUFv6hYgOdTqM4m4WqPUhGEWC9yJLvWOwob4GEdezHzbpuk20/YQJlWnUCJ1n6hJT2z/AG0634KOkIwR2noBP7m6FduMmo87iZ2DZjkc5mDzAaa\
    tWwKRTUWTV8XyRzZWR53NekYE39aYJP/0chR99QkW3kpfCO9Fl2BClSa18c1OkudSQmL2yK9ns100Q8NNrTPz5DlhtPiGaPvcxoO8ukFy5Cds+a1LF\
    fv+PvmstS8XyF5c2XP7CxX/y694tLYvOXyp63XtMW47n40rZeb6s1pXB831Z957Vlpm/6LfL/8u6PXPdO68Tiw+kZdfOTD8cbcmsl0DLaa3/WzFbwf\
    f/WPdXHvlLoxJ4Pvb4lIaTfgIOJzk/Iz8f5t6+aubDdtlyOMmVsuOkvqBy58P07Zi45kTLHg5M/5rQnlkvnZaf2tTs+TC2Hsrjdxkbl4CT7PEpDSdj\
    nTmc5PyM/HxYpEPVzIdldPi6+bAMITcfxtmv/HyYk3PlzoelOzDx7w0tmzpz82GK4CRbX+Xx3agmvKr8no4r7ZmU63s6/dT+BnXqArTMIPDKqHqQ2f\
    o1nNdrh60iZ4gu7ZtNDt3kBP+KdIklmtfQ53Ud4vvNPcAvbR9s0m4B56ffgoXTBqLFb5MgPTsWe9i3Fr5W9QTjdfvx/N8alFXqHtA9Q8KWhT0gNWAY\
    Zv/4Pbzc8hkb7u4OHzofEvVQ14e1blPIK1cS0P/4bJje25pkz5k5dVRszswcFJszSyG4ObOKtXNrQhntPDt1GbjcaYHNO39E9V3uIq9LxnBvIZ+YK3\
    wM9rW0qFNqm8F77SIk+obCHhND7LNuKD4aMirZuK6xqNn7IPAKagUDdYZB99A6OPbBEMj5IELtZmrgfq8b+dPAlaLBDoaU8Q08KNTdjl3da6PWUxXq\
    7CkXWHk8B45uE+C4Tc/wXZoBmLa4g/tWP4XK+25UugufgXiyolzfjfJ/dQ9PHmqFfT+cOeR//AEaHhiBc+vOxk66U8HUy4hYP8cSndbugXFvr6C35K\
    io2PV/LD621PV/3bh8h4sX5XlBv85Vwwumded4Qa6UnRe07Fa5vKClKzPfcaflEDemf03pzFonKJs361azeUG2Hr4136lTKN8xL4EXZI9PaTiZ0IvD\
    Sc7PyPOCsW5Vwws+7f11vOBTd44X5OxXnhd071W5vGCWG2udSQ86O+vF8YKK4CRbX+XBCzatUr5kpLsy8iUh2z6jW/sp8Kz9RGx+9SVcz8iBjDoaxL\
    YLS/G5xIzq3lAHQ8zqEOq11kNqV00q6WEkODThEZ9/1yMM904DQuM6mOacAUMDK3zm8QrVD8+BFYbX8UGPOtjZzZQ4nb1IFJd4QZi4TJtYsHMaXgow\
    I842/ghmwpaY8MMAnBxyB2eP+AzntA/jhH+M5b4n795HMV7QqZ9ivGBGf44XrFg7d+2vjHaOW57AXvMc0f3W/eGJaAHMn1ibSjjyDmOdeh14aKlDrX\
    m8peMVu4WwIaATWA3SgwYetahVp9bhFKcX4DbxHpr1aiZa76xD9XykQaw8eQL7N71K9nwqET0dNAM2e2kQh5wWQuq8jrg5XIXiX5kIB1rWJXw9Danh\
    RxIg6t0xfH6hC6k385pQvKo2oJcxUXm8YNaA6sALruo+Cj51VMNLDabBwenNyHbTLpAZRs3RYSM/ud5PM7Bh+Foc/f4fHHNvETlCZ2Kx389wGUjHi4\
    MV/P7fUC7f4eJF+XX10YOrZl195jCOF+RK2XlBl6GVu67e5UdmvuNHyzEjmOvqPUKY9aJpOT6U6YczBrO+J+hBX2fof3NdPfv+yuM7uRYl8ILs8SkN\
    J1PEHE5yfkZ+/ixhRNXMn2l5czjJlbLjpJ+4cufP/LyZuBZLy7skLP/qyXr/jJZdxTV7/oyth/JYV9+sBJxkj09pOJnlx+Ek52fk58/SJVUzf2Y9+u\
    vmz6wDuPkzzn7l589i/Sp3/sxyFGudCS2H+HHzZ4rgJFtf5TF/9h2vKucV4sco47zC7Wc5OD76Of7r6YzWNrfJR61UiHX6AtGxJGNib+JMqNP3Em7a\
    NFXk5XoGl87XpTIGaBFJ0B3v7kdMTXiBg553gHMvgRyhakyZ2U8DnUlL8aXndtBQH5nc7ZaVaJK4H9mE8ICk2caEu+p+sPdUo+K9Th3KcdmAoh9eIL\
    oeQpvUlfhzB13i1k/LgD1/FjtasfmzyEDF5s9Mg7n5s4q185ggZbTzzlczoL57ONjO8EKXv9Xx3fGFpP+VCWikf5j8vOY30PFQobDrLCSt/pc8eY4H\
    NOxrC207zoZ7M55hh+ZHce2B0Ti/6Qz8qLUGTOaaELdUxHAgVI/qtT8S61odhLHDVIiVne6L+h51xguaAhz5phkIU69Dk2Wd8YMWYnM0pbKSr6HBn/\
    /Ac2OzSlxXbxlSHebPfjhgTNz7Xo1as+E71Nm5D5qZdAPfxurUcqdn5PgmrSAgcRRMDg0kPy+jUNVCjygu32HzsaW+hxnB5TtcvCjPC6aEVg0vaD6O\
    4wW5UnZeMDqicnnB6HGs70jRcloU07+ahrF+j5KWR0bUbF6QrYfyWFffvARekD0+peEkbwKHk5yfkecFs6Kqhhd0nfh1vKBrNMcLcvYrzwsm/FK5vK\
    DLeNY6E1qO+YXjBRXBSba+yoMXbFGlfEnSJGXkS1oP30SeaTYFExL+hL9GLYfe1zNR12QSHut1FEZ1MyF+MNGG1p634VCKIRFzcjGkZ9hAr67b8LZT\
    E3x61gRiP6oQkyeEofgoD88erUe9TP4JZv8+m2yXnQhhGzfgwLZdoOOeAbBuaHvSqB+FK9c/Jh/OWwaZrxDfZr7HmMcOpFXDDbgiIQkmPEiV4wUTJi\
    rGC8ZOVowXtJ7K8YIVa+fxU5TRzrud1CJ4Kelwtp09jO+WgjPDj0Hz7+ZC6vbl4LoqFFodPQkv/SKxZ1Z/WFtnqzC7U3dcc3wA2v9+Do0DWiTf69sU\
    t9xIIZfoZ8ARHU9wmDAcHu8xJIQjduCnDg2EXYe9w1fJqmgyRIdo4P8J3TzWwrnpmfDrrfbCRv8mQubNWPKQwA5/9LjR8dDcQ1h5vKDLtOrAC8YuCM\
    ChLYNRQ8eYsJ/nhq5Lf8M9ppqEcZ1rWN9UjzAwuATxe+1g0Jjd5AfVg8Wuq4+j7zZphmL5zq7ZXL7DxYvyvGDGjKLzHfb6eZcytu8fFBIRXrAqX3r9\
    sPBA2dbTht4K6K0tvbXj8XxDI/LqS7e51Xhh/oEhARLP0KCg/Ot6+fv4h0q8w/2Dg8QBbFl6BlMWsGRbXrh/oMTTxz8sPNTfKyJc4sPmlxKUfFw5Pp\
    UrX8Nresxlrfen5fj5THx4E898DmJj6PXw62p2vsbWw7fma+qF8rWWJfCa7PEpdf5vIYfzHM7L85op86uG1zRf/HW85q4lfEa/ucLFqXl+cGHJvGZZ\
    41Q2r2m6gDWvR8sjF3K8piI4ydZXeeCkpQJ8jxp9nuz38Njyt/MLsUtYv0ikFHxPwubvyLazpsNTqzai9X/zqNXH1qGxSIOK+kDiHLsklMV/BfPoix\
    XjGd8s5ey8ZJ6RyWOplJudaS0vOoJTLh6rregM2cBsGLr34KsYqhrSe5vyUt83XO5C+2HdQvXzpysDJeFiH3G42Gp0WHAQ+9Rjo49dTpam9bn/ajFO\
    HSP93zs4aJS/r9yJfIuI4Q4+KtP1pVrL+8c40T1Y2mawjyTAapzE39cvPMzKz969h7pG/gip8vZIt/M1csfs/4ytG3RWBwIA
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
    H4sIAAAAAAACA+1dD3AU1Rnfyx84QqJAggQM9rwRDBri3SUhGC97UAIEiRJLVIrEZXO3uSzc3aa7ezEBIoxFJrWWqdpSWpgOg4yFSgUto7aSjVo6xd\
    ax1gJVC0odUVGcKoJVobXv7b692333J/8uCTHvm9xsvve+fd/b733v+7337e5d7eL0jDxKo6up8w+9tWUO+A9+csAnyMmsj5XZ4lWSEFprX82JrMS0\
    cKLECyF7hc1eUuwsK3bai2x2IMUxEtvC+WC5y+GaNdPpnOlyznGUVjhnVThK7O21JlVnd27POX0lRcHPWFDiFUKNvB8pCgq+cICDLakqiyXRWwzKuI\
    BU3BgOeWWgng1Atd4AK0lMiA2qwgvMdWqLoHytXReQ+SDoIKiTRZYPsQ2qDlkMc6AowLaBCwP8XbH6UV2MwkWh5rBcAysxhQ2s7G1ipCa2GcrdFQoH\
    AkW2kiLbrCJbWZHNVQ8tJreplfbGgMDKJS7YgtTMihIsbGQDEuyUyPr9qkn1Al1zowj+UXskNKNLRkLt8DTOz0syJ3I+vataD+KczocahHAIyAHzql\
    dfDxrouQXqgEWrgC6RbwjLmm3j2B0UtSQwu26GGJWxuqrqgGitEOC9bQn06KZMagMwKrBQaFjFeWWGh9Z1ljqcJc7SEperzFla7mrX3SFevxKaYh64\
    SFdVEgu4fJeGDWBNIx+QNXcHXgmVhbgAI/FrVHcFRSXQReGwIq9wFtmcsKiZ9fn4ENRob2EDvA/NfZZpFMQgK6uX2sSGQGsSAzouq/V8gIU+yoggSB\
    gb84tCuBk2DwrsLJi6LaocbETkAmF4bljimAaelaLGQn3lQ7zMgx6sSTBKhvo4ZlwYEERBvj3Ew25jhpQ4dcYhb+HhFGfYVtUMqEwIy1hhcmPDC+hn\
    h5dzoiCZO5pcJzITEAgHWBFpRf1X+xO3Rh0EXm6LX4vaBF2QVC+WsSZjKpLOw4YwH/AxBsNrpsaCph4x29tT0JghArcboqEenmJi4Vo7K/rRf+bxYB\
    gNDGUuJAkiw+A+1NvIr7XWBC5OENvgidEQ7QB/4PLhmavvQf0B7sNKq3Urtw9EzFYh7BsftL8Nr/JWGLvAzNOiTxJzAM/AJIeRcdhWHrrOTBhsg0KQ\
    C8nhIOAdxTfeCEq4ZokPqLHXUexwQBkvkFCtia5L8rLGy2wAa8PBDmp+Nhjsr9IlIa5XOoNCCwA8JsixocG+XKS6BcRhNuTlBvnC1QGOiwPaMMSHFn\
    hSPIDQzolXI7WFvE2iEAINGVe6IgcnW0wB4w3wzc3aEgQ1gCown04BXJSqkbskZdgTac+APZEwO5DgoyvuMfggRBwi6Amyrd944LmFba0VQO9C/oR7\
    BmAGphnJ+IaZQWC/I/sJF1r4xNs8GPYYuljS/USSmDVwkxQ55CU1RfXAMURztBHs6b7xk3QBuEgwgklMgGqHkRX6OLt6PIXALHamEjQj7RnTV8j5Bn\
    JC6np7PCG1IJHy6ViztO6WBF4RkOTgMPM+kZPDYoiRuO+FObCklUzrO61K1rJEerFfYBpYL7SlzyitijWGA4aicEgUAsYCsDIVGJSsAR7PoFGIyvMy\
    bNIVk32S2ZC6JhM5b1gEy0uZMddLvD8oaPg17BNUyYbO4Sp1lLgcsx3tJmP0cx8iyk2CP06W3nxdfuDTsCPFjr72vaS0fJazfNZQZOCSzweno7Ss3K\
    nOB+iD0Df9nBzfjeLusqJDMVj5vajGnmf/YBgShWbgjFpWwdQMXmMY/BQl+kyIoYfKAU3x9SK5pwFYfLBQjaitk/VQheFHfWTeR+9aYQnDaBSIimCL\
    xiKsI5BHdlL5+vgDgd1m62ZA9AH1CsFmPsAZBNsNdwQt9nD9obtbN1atoSj4GQdvPsIbfsX3cLy/SZaKm8p+UF21ICdrSpZ6gtVKZahSUfoaETzfyO\
    v1K9HRgo4d6Lg7TS+3qHX5qHw8ah+Xq/vO/PlQ+muMdD0nM7WjlSI0Eql6/txaeFyGeN2fDqeZ5VpYUYJHbX5G/XJOH/VaqHST/45D/ls42uz/mv9S\
    Cf2XEPFfo//qcawjE/c3jWpTpHfprUuqLFRaJKp3TDLr2Y/4Vyeb+2VLN8tVI74pc2SOn45buB2yUWSxUJlUHrAehHPIT7ZY1DPGRWxoNdkTnt4xOm\
    rjhfOW1FgodAImB0l9yAYc9XA3Ch219QlFoW4B/NYI5pqN/ChDucsXbVc/qmsYg1yusdx8h04tR12P6AX7dJP/5ETLo+lWwI/B+gmXSvCYhfjRhnKw\
    RlSfYjLKw6WUZneNxhjKGS8XCGDjtv8yEnsIESJEiBAhQoQIESJEiNClQ4ny5Hh+prs8uXWqdlxJTDoiSc8z7kf8BnQsqNH9LH4+e2+t2W8S+WP2bR\
    pftLRn/ts8ReN/XNAz/x13NfJjMpQj2n+XRfxTo/0FZjn9Pk8kP91PvVqefFTE76qn6H5NxfXjVlS+otEstxHxu5q0oz4fnrWb5U4inpqmHRyIrSsz\
    y61D/PZy83WuWITpRfyuxeZ5nL3MLFeK+LrlA4Vj8ePLMru5X+R+GaHexAF9Xj5rw/1No9TeL7NE9NVeZdbTivitNjJGyUjHf9xefb1fBu9L6ffL0p\
    KsN/C42t16Y3YhWW+QOBP7XIltWvz1hvpcCTVwz5VsmEFwklD/cfLktYOBk9HnSk7OMOuxXqcdC4vM/WqdZpbbgfjnrx3ZOInboa84mWHAyfQkOImP\
    T3c4ufIGgpMkzsTuy6uLBnZfnggndzvi4WRi//3EZe43IbLOU+PZDWY5PQ/jxHCzr+s8fD+5o8jc7mHEf1BMxqgnOInbKxX7yQx0vsUgYEGRy5JhiW\
    Cp8ZiG8d3X56tNj7d9Cz3LaKMmWalJ61F9JugfrE9LS7NovdU8NN2SjyLX65hFlg2ovXc+M5muyz5Hb2f30EVHdytzNoeVk/edou+/MKnrxIo/0hc2\
    Pk1fv21q5y6rqDxq71Ce2LZFoS5s6lzw+lM37Wj7fuXvy/M9nX/9LT3PfgXtK7vCM+HDJ5TRh15V3luURR+fnN31s0cv6/p0xcPuPVOmd/LXUp7xf7\
    mKvvHwA+7L3wk/12rbpkz8amLX5xcPKhO/WE3fe/YZpa7Wpnws5XdlHv4z/UjNEaX1pc1K7m9O0y/eO8edfvNReva+6+nqH/6Edlz8SjldcXPl2Vfy\
    3Tunv0tvXnOdklvzaeVxbnTXhdwsRV+36vPR6kxuBx0vZpeSOWjGZXy+aP5qsVgSzIu++n91mT7TzdRxSdnjnPRd5e8fHlOeuOtFOtGaG8/ld7dmOV\
    JB1txkzRK7ZjlYPjS5qQI3yU0R6n9ual3F4Oam1rnNenYh/hBt7lfebLOcG/ErKkb2mhu3QyreecpMkpvCx6c7nLw4l+AkiTOxual36aHJTVXN611u\
    6vkqCq2ICRH/pahCHafmJs9NocQAVYLhqKOPuSm3x9yOD/Eb55Ix6glO4vbqK07mGnBy1KDutQ9UDYe99nl7nlI1IdfzrxknKjUfzoj48K55PcvnWB\
    ckl9Nj+jULk8vpMXtO9fD24cHzsfyFw8HH/jHJQn/50AxafG0ZPXi2Ka0eDrap2XxMuX/fw53Z6TuUwbNN7aLhYJufL/yRp9E+zbPvtS89ifY3+LO6\
    3a0PfUvI/oasD2PzgIcWx9/fpCoPqJPhS9FUHn4XCeOLfpmtLoeXM84E5a4E5Wghq3/HR2/XsyQfSag380iPp9lL8LWQRgOVj8zH3i3B36nS+/XJZL\
    Pcy+gdrjO3jux9Fm6Hvu6z0g37rNE9weE7CA6T+BGbZ6xZGh+HBzrPuPdOjV9J8I9Qf/DvjsHAv2iecddSDNcQf+Z2MkY9wj/MXn3FvxwD/lmpxPfj\
    8HdGu8PJB+sJTpI4E7tflZcP7H41EU4euZvgJKH+42Rp/eDuE0sZs54ViF/Hmvv18nKz3DnE59WPbJzE7ZCKd6rGJMFJfHy6w8kDPoKTJM7E7ie3s0\
    Ozn7zIEZwk1H+cXOEb3P3kOdasp6BBO7p9ZIx6gpO4vfqKk6MNOJmVBCfx70jqDiePryY4SeJMnPufTfFxUv8ZgIHaT14TJDhJqP84uXH14O4nNwbN\
    evYi/mXB3K8C3ixXhXjf6pGNk7gdUrGfHJsEJ/Hx6Q4nMySCkyTOxO4nzwhDs5+skePhZGL/XddixndCI9t/bTpOiWa5RO9B6P48u5/7yapmc3sBxD\
    8okjHqCU7i9uorTo4x4GQ2Fe8Zde1NGYv2qHDkt8v0ccT5vj97fDCsSTyPXXHrkNr7v5P3KY+NW0qvosPKTUdP0cvqFtKv3f6Osj79CD19v9Xzy+u+\
    oNff+Xhl3ZE3lCWfHVTeltI9F7ZuqOyqOqR8/PlH9PbPZ9JvLHy8cm1GvpJ/7M3OVy7bofzqg5yuKdPfp1/aflXnOfuqyi2bliv/439BZx0f3zXm8q\
    nKCwvGdZ198n3Fet/lHvc/59If+fd3fsKcdv8t5xR9heBRZr53orLgaZY+9Wun8qHynPuV/+yk72y8QBd6jynt0zI9t6Xld50JbqMfe0mhtXmXHhmf\
    vXLy69Xx7NA9yeV0/MhrGxnzrrt5kYbNg7SUzYsjrfF32EM7L3KL3lb4W/7UuenJF+j55RO7dr45lX7UeoCeuWe9e+wfHqDfmrhb2VTxO+UBR6Ey4c\
    tDyjuFlcrpPWM852cfqHRvqur2nQZryux3zRoz0ul0ab3TMGHlg8rRE1mem6WOzsOP5Hpyt251L5nwqju08zM6vfCndO1iS1peeh6Svpo6/9BbW+Yg\
    r8gxtLNBvfogJ7M+VmaLV0lCCD/17M7tOaevpCj4GWs6Fe65tJ+5jjkx3u9cR09sL4j91evaxZmjtJFLp54Cx39vgdz/AVTsbgi3lwAA
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
    H4sIAAAAAAACA+0cDWwT1/kuToabJU0ogfwIWOppKTSJZcdOyEJ8dpcAacmGVVItKyBziS/OkfOd6zunDpRSdWuVbRJau4qiElWITlu7rsC6qaAVn7\
    WOSek2MdYCWzfYumq0QFWtZZT+pFv33t075+5sJ05wSRHvk04v773vvfe9731/9734/GsthRWECjcT7z/y910+8Bd8SsETZiQ6SEu0fYso8NtsQ0yU\
    FgPDTFRkBd7WVmtz2Z3NdqetodYGsJiASA8zQdje5GhqaXQ6G5ucPoe7zdnS5nDZtvsNSx3a/Nyr50oIAj5fBC39Aj/AhtBCYSEY4xg4k7IkXKCfo0\
    UxwNNhpXk9c0+M4SWW5pQ+ZSxo32bTECQmLsEuKUqzPN2nTCZFYwwkVRqJMArytMt09gBUv8Cx/SNZ1hngBFpyNdm2g+4oE2JFiYkyQW0CPsZxoEMc\
    pGGj0LeF6ZcCLGSR0+1wupxuV1NTs9O9ogkO5+gRwFnQtyGNMjvqSyPwdj4Sk7php4m+PlrqHwyAhZWtblAJWbFJt30by0PCIXkROirCpgGaEyGHon\
    QopByk1qAtd68QDSpUCBEJiADgPsLJvn3Qk/t2VoX7mGCQ5UNZuM3o++f+aGEPC08gEGTDoK3JAVkTkyZb3A06osUAy7NQZtmt4LwyUGnX9Wcg+U6a\
    Dwrhu3h2QIiGTUSLjHJgSODCLD+sHE6jw+5ohg10XG2A9ak3pCMXIMU4OorIRXPT/RI7zEojmXt1owF1onJGko4wWhwKgAGCTrjuidFAk7fSUKICqS\
    1p5GRVqr4YywUDOhaoJ5Em8ttnJIEdAj/s7MwiEaBp+BozKgMsJ6lWxdWgUMQzXEAEZwZZ1ATtATgjNsgodscJ6xFa1TBABxAZMK9q3ekAlDpaUvgw\
    SPNgHjEA9qVY2SDLqccXBW4gNVMoKsQicGKnJjYKEpwhynAxODAmMoE+lhYnGYlIvDJNWcMJUUHKRVNUoaHjCgNQG9JgXePUGgM3cIUE3w1UQjQSOv\
    WaiE0ZdVChZxa6i+bMpLfKlGkd+dDPhlr3DFUUHG4fzX2djvsFoER8KKu6AqN3jWnrdHo2xDAR4FjEPLvdToYH/j/z7oJa3zXExhjQtcx2R2RDYUG1\
    adj0XFXTM2Pj8llHBi5gdjalsLMFD3mJQBTmhiMsx+iwt+teiEhbbNPGW37zUUUHQcCnHL57CUGGs9/LsKFBSbQPNn+3q3N1aXFNsTLAaiUKFaxJ+B\
    QBHK+va/2bUUmichSVTxdo7aTSV4Xa56P5zXg9d65aBbE/NYG2zutFamklMFyP0LXqNj8se1Fdk6fxAiPeMHjphKXqlCbl0jfLdUnCYpDfciS/y+YZ\
    5V+VXyKr/GLA8quXX82OjRaZ5U0Ff57WXf+NdZ0kUZCy6qOVxnUOovrxaiNdtRYjXheqDxZdn+en+S0zH0qQZSGJIqICcA/6clivJkllRHmKh1YDPw\
    vhWcyb5PGajnXdJIEGmPAgwMwjLDVzdwMqU5kRVLeYxsHkgr6u9YO3GKXUjlMrlcBct+9IGdZdDBgwYMCAAQMGDBgwYMCAIV+QLU9uzs9Mlye3LlHL\
    WszS6xLMeUYfKt+tNuKZ80YwT+QMEkRIuQYPhOl4IIIuwoOwX8sLaXmpqhzlN1Kj1n+wODf5Lb8ZyTE+Siy/RCodShxcbMTT7nlS+ekrXFfNkxem5N\
    dfp8m1CnFU371MLVtRu9RqxBtD9SNtRjnuqjHimfVCs9fdTiOehOqPua4VP5b5vqzXptY3Ezn6sa9gO4DtQLodOGwKbByEUV/yYwfIlNz5l5rsAKrv\
    xgHWlKD5fzO/ZntfBu+7tPuyAjSe1CGQhGqYyQK1QftJgHbvZa5bgIWCmPNrv4TaaolKK1G5A/UXgfVhf0GBOqEVWTQLOf5lFFmRxh3H55Tf+w5VUz\
    0ll6gx+hmq4eTTsm9nTH79wbPUQxOVyTMbf0tNfOcFqn7PksSPrFH5KduovH/PLpmYeDix+i/Pr9w78m3Pr1ZUeRN//AXVYVtEBZsXeW+6sF+ed/S4\
    /ObtxdTp6pLk40/dmHxv46Ptz9TUJdhbCO/83y+lvjr+vfayN2Ivxmv3yAs/Xpi8/MkReeGHQ9T9Fw/JPf5a+R2xKlk0/jvqh90n5PjLO+UFz52nXr\
    rf12654yTVeqCe6vr+Y5Tjk4/l8213eC4eq2rfV/cvaufWW+UF3e95TjPzkhMLiuVL4rfkVy+ckvdveIl631Yhd960wPvP5Wc8f64kqY8eWU5FX+ml\
    uneekh868GiixLJXPvrkvxOXxz+Qdxwq8/63+oD84/L11BYqJq88eZbq7VlDvXLXG/IOywmq7qDV++StH1I7vvmsp+fEa7JZ7w/bsA7n8z3WHD9N5/\
    +P12P/j/1/Bv+/7LN9D8gWv1Y1zix+PWc30o3h+pZfTZ7i9ZnjV6cpjvXlKX4tX26ctxXVe+vxGeUSv5r5lY//97JkjF/VxAFpIVMxrjFeJaZsn308\
    O2o3WjYNBq8qv9f954j8D9Hindj9gCfZeVR+5/Lb1NjlRuq1Nc96thVWyVWn/po4duNe+SfnSpM1dW9RL48tTVyybfHsevhu+X/sE1Tx6fnJG8qWyL\
    9eXZ68+PO3ZOuDZd72v91GvR06mHg3cL5d+z9ITS/ijVPTo9lthwPrgtE/muVWlSOSJE3yeKVy6XNqGmeE0c8VP/5UepZaJHjlxjfPeLLFvuYc3nSx\
    wx9acOyLY4f02PeXrrmJfStaM8W++LcOGHKTX82OSS1meVMhv791mIx9S9zGddyo3tOCzyiX2NfMr9nGvhZd7Fs4RY7IfHc2nZ+85MF+EtuZdD95um\
    1u/GS7d2Y5osM+nCPC8pueIxrzXN0ckXulcd6NqH6fB59RLn7SzK/Z+skinZ8sIqa/47SY5CG9Ptt375/5Mr97z+0d5+IXaOrsT53yBfnFtHzOmDe3\
    fA7xNSy3M8nnkHmTqfKOyQjw85vPOfbBPsq/liyosGT/fqEGDyg7NHzN0DzU/D3CyaFDhOHrhPqBmb7bMTnwvtL0r3j41xZ9QT0dC/E8KGXFr/wfBe\
    954oZRAAA=
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
    H4sIAAAAAAACA+1dC3wTxbpP+qItFEoLtCBojBesSGPTFi3STApUqIJQBKQH7Em3zTaJ5FGySS1w0R4fEFER4QgVkLfa4lHQgzyUTABR65vjERSVh9\
    wLVr16AUVQFM5udjbNbjaPtklL7cyP/IaZ+XZm9pv/fI+ZL2nx+OiYPhI2XSs599TR5QX0/5hPEv0xkTZCS9gIxb2UxTxPPou0EpSmmrRSBotZfqtM\
    nqNQDlco5cNkcpqK1FBENall6rOzsm/OVCozs5UFWbm3Km++NStHPr+YN1TRiZTVBZn0UPSnO11TYTFXGnRoIJNFazeSTE/uIRWUtUJB15FGSlFpN1\
    fY6OEJIzNshZGgKI2ZMLmJx/Lb3D3S9fPkHIHFbiOtTJvNShjMRLl7DJvVTtJVRmIO/WJ0eabv+KjNZ8DbzVV22wSmUTBgOWGr0GsoPVHF0M00243G\
    YbI897+cUoZdtjnuFnml0ULYcrKZx6kqwkoxlZWEkWJmZCV0Ojc/uQpuWIOJ0JHMI5Yq9LqIZj7zFKkzUPRrklpumuzovk8bzOUWu5kmoznrfvFS+v\
    nQX36MxVydXeiH05UGK2Xzw2nu5X2G8h2jcCpNWmwxGirm+BsIMdD/qzMtlQajjV3d3GHuwcykUUMZ5rpXJwctCmWzGhAnlMNkSqaqitBqDWZmRDnF\
    9MgindBUWqwmwsZUV+gJM90ZpaHn7X5hrcFIMKuisdJbwrsvndVir2J6pyvkBA3Uajcd04nRYCYJN4bsFKkpNxBUM7fQZA1mg81AGOkpW8VYp/BqF+\
    HjOKPFarFNMxuYiQs4SZFukCGUGBhIa4gaNx9QHb1tBJWBuc28QBsnPIO0Wij+RAOPidhEE9iNhBWNiubvno9oi3sZDLY54q2oT3oKlBvGNkGXPg0B\
    91+53WDUarwYz7Laj5CY77VjPZvJZ8fOkxNWHfofn4EaDSutbaSZslg1GuGit0g0sV3p6feyWOcwT3mESBb9r3T+fObBWfehucyjy6KSJFxi3EDvuI\
    4W47lhEOPMa2jaKMz5fURSpLND0Q3VV4ZcZ3itJ5hKS/m9ZIVNY2CYrMzNUuYoc3Oys4crc2/JxsIfC//OJvxzecKfv+0irAFyW6ABeJKnRXrAn/gZ\
    zYjbiczuopHB7o9AosgtnTuZLCJqDAxrMhkxYLKYSLPNbqLLWYoRI+gasooyGN1SIUuRlcXQVNAUblSi96IqCO/XLKcdtPbebDrCZGrroJPMZIvGNF\
    mqaUmsMZGEub1fFw1dTcsHwlxBtvOLuxdYVD6xyyAu8piHxAQX+4xYCzXHXKG3Wsx0R96mipU0MzpDWKGpMBqqqljdiDpADQJMR1Qmevb/lSYUkbAW\
    lYlyE0HN4haYlo+lHrXbbLmKydZmTexDx/GBHU+U4wKbOgjnOfBVWExVBiOp4YPVxwq/ctjPOUohcJ7RSx0JklDxMSwUFTaFnG2nt53Br8dktdzXyR\
    Rlp/LjPNuyZX5c+Hwzen3/dJ4Z5zoF9syqaVWrxa4Zds3ayzWLjEfDbGDsz2B/BvszXcafaZEguYucMC2A6LCSRnsnkxwmooYGodHufahN6mgZWU1q\
    KKPFPWdaajAvpbeSlN5i1LI1AQBW6lmFoK5kGL3SwG4SMr2vMB+VblK20v3wi9FCer6kH+CwmOhkELXToo8zTrFheEUYhi02/eiG2XaC9o1Z86t5k0\
    bwyL4Z7J3kaKRDj0NYARmWC4RRWq0/+WM3dSbh0yZg+iyEoIKPVZYxAYDa3njw7B4ECQYAHTMBTkO2DZS0KC8njKOqaSIdjR4aPmad34OcKrq9k2nJ\
    YAcvs0iySmswUS2Ka+D4cOUIUHajhEVMBTKUaNXdSa2kHB8ribJU2mgzH5tJ2EziG0gI5BHb3C3Y1kjQ+N3X4vdzwW7mZqJXRAQ8IyfSV3RegdZSub\
    1UmpDbtK1BImE+yUxMNxOAp7iPNOj0NkqhH/5oUeHYpMQBie4H4uMlMW6q5nQZJeZ57zLXXoZyKcodKK+P4uql7rZ0VN8b9S+km3rXbbcx1JcFiRvn\
    eCybx0tw6oqp6LZRxUxegsocnhqj+HTVhJVicnYzNuOyoJXjSiXRPPwmI/xmdOPjn8WvxC9+ccL49cYvJ8ccsUK8sak4TONOmTipUCqJ8kh1Rxp/nK\
    2ofKA/f16yaD5dESrrY7vm+nF6S8iHHkiySCWxkj409xh1zpT7S6XuJ5I9PIzn8ZN53NGtmcfjxkyaIJWgBwR0THJ/d4nOowT1bluEzqMF9e4DHzqP\
    EdIzx79e5e7e9RquN4kkDtUn8tqZIAO23E30efcdJg9H3LxoC8idJwjwz4UucOMkeNU399Y8jvdzzLVHD1Tm5ss6Lez317zHp/03d94TlTm+MAYgk/\
    cS0NP85q2/vieWYTjhhBNOOOGEE0444YQTTji1Pfk7JxeezwQ7J48fxOZZmKVdMnHnjFtRuQblF5ZyOBM/z3asYMtlQfDYhOjiV4aG36oBbHnJwNDw\
    m3wt6h8vZZfGb4kHn2zaOpBPx93zeM6n2zgue04e7+knbwmHa7QvULkW7SMO5zvlfLrjqCwZzGYFqFjyCJ+uFpXXLWTzKlTftIZPl7wWyfP1bC7j5P\
    xNfLosVC5WohzVpw/g0wn3L7fPigR0wn3L6ZOsmXy6ElSuKQ0sX0rkfPmC78twaokc4HC6UybUO3y8S8IiB6Se8Yqv5o9Tg8p1MrxGgRKn/4X8Csd9\
    WVQAe0Mof4PZG3kZ2N7AcsbX3pANjqy94U9P1t4gpif943fdMP68cera+OXwdPx6Ph1nvykFerMgTHqyZjC/33WovOd6vEah6Ekhv8KhJ6PR81IvAi\
    mSXNIYqYdGLI/xU+/bnu7uurfsGlQnk6TFS9Ie8Mwn3t0eFRUlZWfLIjRaenoo8uykfI6URJTfG3b0B1N7/AxWEw1g2MF6WLDYDo8/eBI8cjHNdeSe\
    t8DFh7eDG1cNcm6Kt8KNcgd8edVyKLm4wDn281dHrpvzkOr1W9LVzo//CcbI+wHt8H7qlO9eht32H4Cnbk8EX/Xv4VqxsafrzD1L8xsGDHEarpeoe7\
    9/NRjRuCi/1wn7GzWyVbDvb31dv/y+G/a9MAvcf3YHnFosgz9Q6a7YxvfAsgmfwpp3F8PUl74F++4vyI++4yDI23IjKHrs7yDr99/gt7feoTr7UXr+\
    hiH/CxbPHQpTJ5xRfUV2c11MTYQ/U3+B//7uEHx55j5wTt4HFqakqr++4YjqszQp+PWpG4D1kxIwYfEh+MiWpc4e0evg/jX/7/yl8Tx8YEcv9R/9t8\
    Dnk6eAe4Edjjx4EpRMHQc+mXYCPhD9KRiyNV69ZugF8MD0F1VTPz0MJ/20Gx6jotUX62pVrsL98Idfvgerf8kEh8e9qJoXkw7TD33h/KjnOvhCU5Jr\
    wJBvwLurr3b+LL9XtXzBDHjJsBIkftXbldBrENw7Ntl19pVvYPyDvdT5X44C3+u2Ok9rvs3/V9JJ0M+ihpmnjqgGbicAF7/GyZnjNwReX04PNmVi2c\
    K3N4RygN2HUqmUt5/bvq8vKMQtEscVxY+Tm5XwO/hG/kfnN4DplReBP39CeK4SzB5z5GJ/AttjvvZYlVLcn4h0nPqB4fjcDae2n7tl5bbHuVtznHrW\
    zfxxSlC5Jo8/r0Yln+40Kifndm1/QsiHcPgTMQHO3YTrE0xPbh2J9SSWM81yBsFGUpfHp/P68qW7zHxXIFsrkbC/6Wj2/m01Hm5lfvWkOH7TR6B5jA\
    wNvzvVGL8Yv77nxiUjxe288N5TR3vwXTCRr//0qOwo5tufZaP4dA5Urh/Dx/HpPD6dcF/8efxhcXtZMgrbyzi13V4uU7eHvdx8/n4hnz+OTIXkgxqv\
    USj2spBfrbWXu3vZy7EB7A2h/A36+wdjsb2B5YyvvdE4JrL2ht/fPygS05P+8fv5eP68cera+OXw5BjLp4v0PbWskN9vESrrx+I1CkVPCvnVWj2Z6K\
    Un4yQtv6f2va8K1t7a+6y62xECBb80E9l76oyKQ3D+4Fj15Kh01/+ZVoHn34UgddgxaLjzHeeCV/aC227p69rwxSCwMX4byGx4IL/7m4vA0b71cMGt\
    u+CirAyY8ut+eCJDBb9tSFCfy9umyl9QCFPKHocHjySq76AczsZlqerUurr8SSkH8s0bfgLRGU8D8ua3Vf9VuM358cwmUHXdYefQY1L1qvkxrhsT/+\
    F84ZArf8TCRLXl9zr4QbfdIPFwCWgoewQ8O+4a0P1IsvrIM3fC/778q/PMwu0wJS7RtbFiKzw1+jL48fIBMPG6H+HVPS6rdv/tg91LX21SLd8xBmxe\
    ZoJXvZ6kvumb653dDYPAvKFDwKlb9sGJdXGuD22HnSV5G8CAf+wFiolPgJXP/QD7n/8DqJfuAjuSmsAn/U7mf1h6Gews7O5aMT7Z1ViR6pKdWgEXz1\
    0J5152wePvb1KtX5vkuva6o6pvcj6EI5fOADfKUl33vaWHS+rj1J/uyldVV7nAa4rR4Ka0eLD3FSe89uB2lUOf5Hpt+i5ATUtSH6g9DDbEJrqGjBoL\
    wUYNnHH2B7jh71cB2b7tIOOUFp5rOgriFm8HT375P3DyuY0goe/34O4/dsG4i9tU5+8fCp7+SxxI7n0BUiljwV8Hy0HjpbfBrLmvA0XZVNjN5AADX/\
    gaTDedAQ+e/xhuInu7vp80Ajx25xb4ytLVqi82xav339EH5pxcAWPfnOaszxsFXut7Dr67OwW+lPg1HPrsODAr7X1A3ZUGM9YNgntHjVY92nsLTFCu\
    gp+nTobHRk92Cu/NHUEMAU/c251Y1vHtn/a6N8+aKG4hXVn35tuekLimjlsFDhXtU30lr4b+/BvhOVQw+3DPFOzfYPvQ17+pL+4Y/yZ+Wsv8G8fdSH\
    7ipcT4Zew3lOunBPZvslGeI/B3Qv3+rtC/kUzm95OBykVT8BqF4t8I+RWOc8Bu7WpH1NzdGeyItHekrndfXQ9Gbz4BV838GrI4jvHgWD8tNHv1wPTA\
    dJxcPx3EXePkdvIMbK+GhrPjJZ0BZyVNJ+CxDRLXpS2/gt1vPwHbjz+SGZ2BP+e/NsHYmg9Awz2pIC1vTzvyRzazM/Dnp3nL1E9u/1ZdnuJQF8xvVP\
    uNfxJ8Dzpo/FMZ9newveh7Hl5XKu7vRDpO+AIh5u/guAecQsMvJ8dKyoR4Y1Ok4oRLyvnj1KLyOi1/XqdL+XTpf2XzvLKu7e8I+dBafyfay9+Jl/iP\
    exCuT9B7Yx3fn8apa8sZ7lxkj5ZPFywu2EpqjHbvc5GgelIcvwUk0pO60PB7fBa28zB+fc+1a3Xidl6444S58Qpm8/WfHpUdFB+f6SSfToh3bt9k3c\
    +nK0Hlmto/1/r5jX8yidnLAfSYWdzbxalr+3uOWXy6iMc/Gfj9FqGyfhZeo1DsZSG/Wmsvx3vZywmS4PFPUgEehOdwwdrbEP9kFkdgZOOfNu88D/u/\
    +BhYcKQBbBnSCE72vBuc/exq+OaxWNeZZTvzzyjWgLNnnfC1tU9Cx6NKVeayOvDPhp/AW2dOQsnve6FP/Isp8Hie+JcqjHW+/mu3+JfZ4hryyjoPTk\
    /YCZYuV4KY/QvBS6vS/Z4HC+2roPEv1dhPwPaBSPwLFVk/wW/8S03L7FvHHCQ/8VJi/Hr5ifrqwPZt2ONfbPx+MlC5qBqvUSj2rZBfrbVvE7zs28R2\
    tSNq5nQGO+Lh7+LUir2fgMdHbwb9JVLf+Jea0OzVA3OD2CsoPz0vMB0nt5PnY3s1xPiXeZ0BZ4cWZQLD8b3wJ/NaoJqyBrRj/Mv8zsCf139ZCKiGhc\
    6MV/rC/Te+5WzH+Jf7OwN/iA97qOMGnlAvkderJ+sW+Y9/EZz/Bo1/eQj7O9he9PV36mo7xt+58LCYv4PjX3AKDb+e+JeHhHhjU6R+9+N0LX+c9L+x\
    ed5DeI1C8XeE/ArHeX53SYD4F8Hf/Ql6b7gI60ksZ3z15J6FHaMnZY+L6Un/+D3whLiVi1PXxC+Hp9pFfLpI33unOwT9onLZIrxGoehJIb9aqyfjvP\
    RkD9HzGvbkWBol7m+Hz/9e8oQ4wmo6lN+ZKUbVpWEOkNXQGxYNfh+c+VKidt6VCOsWHIWKX9eCVEua+qWxn8NLmx8EZ4+/A2Q5UvVF7Tdwz3u/wcZj\
    fdXCe+/axwOPx8nl9Ccx1vn6r73OgTKWdIZzoEvV38N3nnobTsrdqeqb+LDTn30r/DuZweyDguXYvsX2ga99u25pZO1bLvn7felKu7mCCR4njCwdRc\
    62k2abgStrSTPFKDxCywai64yWcsKoIapJK6EjNVUWi9Fg1mV7otTd9BqlZ/55LZwnPo/CqTXnUU1Pt/N5VH/+OPXL2LzxabxGodjZQn6F4/tYSaHo\
    4WexHsbyw1cPZ6zsmHMmxxqxcyas/3Bqof5b3b76r3alQP+hcuNqvEYh6T8Bv1qr/2K89F9Pif/7mOS1bDlrfWj+qn4T1pNYzvjqyeL1HaMntz4npi\
    f947f4BfHTJpy6Jn49eNrEp4v0fUz9en6/B1D59Ea8RqHoSSG/wuEn9pKEfh/j/++Etzoe8gU+8rjUsfcxt3/2DLjuGgi/WHsJ6Pe+BGunPwe6H4xx\
    3fFGlHPgM71c/d7TwmveqISzoxeCq/qX+vzudvLzgfv3xL3VY2zz9V3g+5fosOGuvoHbQfx0Zd2/bMmId/17WLp60L9+BMXjpVF9ovuglmsl5546ur\
    wAyeYkr2dq3W9qIm2ElrARinspi1n4aNGJlNUFmfSjmWzYUvOjzPebKyzmSoPO50Gp3F4qTcht2kZzjvkk8x78lO7KZNGSRsV9pEGnt1EK/fDi8bFx\
    7CpFS16l8+2fMaX/AKH4gM1+2AAA
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
    H4sIAAAAAAACA+1cDXATxxW+s+wgHIgN5sdmgCpqAQO2a9nmz5FWZjDY/LS4xUycEI98ts7ywVmnuTsZHI8DkzbEpS2TkJYyhcm40EmgacFJmUAbtG\
    pS2pq2Q9wUaEkhUKYkQJopIUBITJve3u3JupNkG2P+hn2DWO3u2317b99+7+2evBWLLcmjKI0epq48/97mEuUb+gxXPo2szHgZmclbKQn+FvsqVmQk\
    TxMrSpzgtxfb7IV5jhl5DnuOza5wsR6JaWK9qLwgv2BmrsORW+AoyS8qdswszi+0t1YYRI3/iY/blEZR6POgUlIn+Os5HxbUKHiDPIt6UkXmSWJdnl\
    LG8lJefdBfJyviGR6JreMZSfL4mUaVeYGxTu1RKW+x6wzeZuUbV4dqZZHh/EytKkUWg6xSxDPNyqMp+RWxI8B1MSIX+gNBeQmqNImsZeS6Bo/UwAQQ\
    3wp/kOdzbNH/F1YjtcnNar29nhcYubAAdSIFGFFChfUML6FxiYzPp+pVL9CFc42Mj0VNhAB+bMzTilqxPk6SWZH16oPV5Ma25vy1QtCvsCkaVh+/Wm\
    nffxXME/xNBaUJNK4UNSVQt/7sMZJiRZRWKqwVAs/VNSeQo+sv8ZOjmnqOl7UpLspRhflZ3iNxT6pTVIjnRJJFDiuiIMdWgIoCjNfL+ZFEu4R61Aye\
    8dQLYiMjq8/ZwPiVziSPMm5Zred4Bk2KR1RWBurLkWNzoL58ohAMoN6VAjuj2GuTyoc64Tk/y6iGFJRYTy3HSD3awoPl/JzMMbwyZDGe6vKi6uPosY\
    wXREFe7ufQwE2alFjVxrCRcMiuPcwaVQ+4TAjKpsLetY0e4CYH/DgrCpJxoL3LxGpSGII8I2KpePzqeOLWqNPAyc3xa3GfyhAk1YxlU5cxFb0uv9og\
    x3s9UYrXVN0rUrRGLVt9RcWs2hY7I/rwN6MWPR4NuWXWLwmix2Oe+QGAlNZhg/KIgtiM2kbgJF/5V93aihquWo1H1KLkbwhTStmA3LCak9hewcWrc9\
    0dCIOwo4FBhULtSrZO9nBoQTmK8h2FjqLCgoIZjqJZBai5Om5PY5CXuQDPqabm6Bce6RgymHjUfwiKqJugUB8o1KOpQQWinm7vGBYVGbDIsABvCyAV\
    9R+QMFAOCh4tDyxjGpW16vclBKNg4B5DIR1n9CCnLwRRbIoVAwIfwQqEFKxSd0tNTFPr3WZb0YY/KAamYGItw89V9laKF60QhF5NLaDU32surw/jWs\
    WyAS/XKN3QDkbXw91mHarNJjSL6ohj69lwGqOnHi/XwxHda47SAD+7mq+Ory3TfriPlag7izqhMcDxbBRja9TWnbYHq79f23I4fSFFqR90SoB25nmr\
    Wc7XIEt5DTO+U166YHjquFS1gdVKJatcPfQFJtQ+Oq/X1+CUxmkbTncm6eW0WpeJy0fg/s18ld+cPx9xf2EiXc7pFC21UoTuRyqfP7cCpVU4r9tTZ5\
    KRr4kRJZRqi7HHLksGKJemLAb7Tcf2mz3EaP+a/VIJ7ZcQsd9o+9VxrC3FbG8aVQyS3GVfX1pKU0kRVG8ba5TTgfNdWcZx2SxGvnKcb0i5P+dP91tm\
    PQzDyEJTKdQoRXvInaN8Fk2rLdIjOrQa9Ingo21Ij47L5i1dQlO4gYkPET4Np3S406dBjUWUFA9L8d8aoQ1VdH6o3o8eDJv60fsNBrT0AVN/KISJ1k\
    dVGlnThAgRIkSIECFChAgRIkSI0I1SonNy8/lMX+fk1glaOpuo9L4k/ZyxA+cbcGor1e0s/nl2R7mWrxlk+w2M0/LPje+f/aY/jO2YTOV9bb9VEfvU\
    qGO8kU9/zxM5n75Judo5eUrEfvfbdbvW6DTOU5PwetLx9qtGvnycr3AYx1Uz18jXhvM75xntvXyckc+8fnRcn11s5KvB+XXOO+3H4uNLld2IL+R9Ga\
    EbwQF9fey3me0Nr7dBkqvhAB2RVzHRKGcNzm+xkTnqjXT/b9bXQN+XofdU+vuypF7iDTNO9xVvzM4m8QbBmdh4wzbp1sYbifzkuqnx/GRi+23PMY6b\
    0P1tv7o9nZ5i5MvHqcPkN0sGyU+umWTstx3nfzOFzFF//KRZXwP1k8lRftKC29NRDDRGLjqZjvDES5MTlMfWZ6pdj7B9CZfZqLFWauzaiN+2qvVJSU\
    m0NlrNQi30xWl4Z0cbNVJ1S/W9fV8WqBx2GWxjdoGcozthycYgPP30WfBM99jwySd+B7q//TqYvnVC6KdWEe6wt8HdWzdDqnt9aMHfX3ukvflbrl/P\
    ynSH3v4lmGcfA7wzxrhHXtgNhxzsgu8vTAUnsoaFf7TjofDHT2xy7ho3OcRNodwj/jQRzOnc4Ew7E3xjjW0rHP356PDV6wfg6GurwFOX9sHKChv8SM\
    oMp3T+Ebyw5Ahcc2gjzPjFefDWUyVOy6KjYPae6aD8uz8A+dc/h+eLF7kuHc50bp/8L7DxyWkwY8nHrhPskHB3Riq8LD0G/3rhGNy94i1wxT4Klo7M\
    cP9z6knX38bS4LPnpwLxnSqwZOMx+MyeTaFhlnZ48MX/hK52fgrX7ktz/zdrD3wpfRlYCYLwkaNnQVVlGXhn+Rm41nIETO6wul+cdg2sffQVV+WR43\
    DpJwfgKcni7t6yzhUuPQg/uvoh2HY1Fxwve8XVkpwJM4+9Gzr8UDt8+dzw8LjJH4BD2yaGLttXujavfxz+j/sxSD0xIjw0bQJ8c0F6+NKrH0Dr02lu\
    5z/mgg99HaGLnvPOvww/C8YIbpj7/knX+NcZoP9+TceZ01N7n1/dD57LJdhijDfMOKCtQ5qmDev55tf1tbz4EUnbXaWPsz9zwAvwDefhT7eDR+u7Qa\
    L9hPk8p694rK2I7CdIPBa7nwg47sx+omvGje0numaR/QSx39j9RH7R7d1PdDqM/V7E+fQiMkf92U+Y9TXQ/cTQqP1E8gD2E8km++i7fqBxRwlGrueo\
    27mfyK47Blsnpbi/kZQZ/nfjVvDSIQgyck5B7mt/CK1/9U0wf9bo8PZ3J4Ad1r0gd9da54O/3QDeG70Tri/+FdyQnw1HfnYQnsl2wfO7hrqvzN7rcq\
    4vhSNrvgePnkx1L5LaQp0vZLgztmxxLh3Z5fRv/wRYsn8I2Jm/d32ldG/o7RXnQODLx0PTTtHura3J4empPw+Z4+X8mf2LlzPnkLVzZ+Ll7OJ7IV5+\
    +VjYOefZVLdwfQv885ADCeNl83vIvuKN/W4SL5N4IzZebnfemXiZmhsvXibvqQn1z351HKtxm+0NnyMMklxzvHzNaZRjc+F43E3mqD/xsllfA42Xk6\
    Li5RSql/sPTL//6ctPNpQRP0lwJtZPds67tX5Sp6hLUNQ8+vviAm/U3xN79BKNggGPpN/ChAp96p05Hka7NMcTwLfmeM34eLPjJf6a0ED8dXrZ7fXX\
    F7OMcrrw77MvLiBz1B9/bdbXYLwvR3ceVCymk0ZZEt+yrNM6tQPDncvmpuZbk3uarqIMdyhHN4x3Z1NPw8npsTc4VSxOeUA7gbBQrymp9zGU+z/L08\
    QXLFoAAA==
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
    H4sIAAAAAAACA+1bfWwURRTfvWvppYIWofQjgMcmfMPl7kr5KGWpoS0FqlykJig0y/Rue127t3vZj6OlKRK/UjUhfgVN8A8C/gF/iAQTIWq3xmhSNV\
    ESxRCDpjFqAokJEDSGkuDM7uzd7t5tqW2JJN2Xu8zNzHvz3vzmzXtzs3exHf6iuYRBi4i/Xv/lSAP8hN6z4DvFKiABFBB6RhaFPqqblYDMZFhJ5kSB\
    qgtSNaFIbShCrQpSkItlZJBhE6g9Go6uXR2JrI5GGsJr6iJr68I1VH/MpurQ9iaquZQg0PsB2BIXhU4uiRWlxITKs2gkXWVIluIh2MbycqhTFeIKVA\
    94pDbOA1lmBJDSmZvtffqIsL2PMhnkOOChhbBTkQAngA5diSKpLGziQS+cGazvyTcA9+Vp3CakVaUVdTo0dgAl3sXIXSCN+PYIKs+vCq7RXzXtCC+l\
    V++hOnkRKDVRJC6ngSSjxk7Ay8giCSSTOqBmg6mWS4Eki0TENJ4v5ulHUmySkxVWYhOmmYb2fGlO6BBVAbJBaPWJt0P5wuiLaTkkqKl0bz4GbRC+Ri\
    7DJVgX1BG+TMLgKGygY4xCgoXM7aOAlMSf7DYxjOGrCivIosQwDsv+27oYQ3VBm0WpF0llEQzDV3s/nFMkui5Ui+S792OT+vr7J4TmLrUD+mZccfNg\
    s9sFSKt4nsx9haF9cXNIhsLjw9FtS24RhUy00QU+2JRx2f6m1Xma8lU0tkHWmMhz8V4XPebM3fcj6unkeMUIOVEDIoHlGZk7oMNag9GUFYnDaxWB8K\
    CmNEgkOAFppDKA5xI4AAOmU5RSQNEn2gUEOJrMQMP1hU9wPECxgpFgpLYOlpRENY2Ghw0U9BIuo/OhQXhOYIEe2VSZZTo4IOfgwtZyAqdw0IYDMAIW\
    wC5k6S8A5FZelETlSYFDhjv9i9VDH45dHAq0DOjRgcBtoqo4GseGG01gkgY/zUqibDd0bJ0YJsig8kDCWrH9uj0Fe/Rl4JTewr14TGiCrPux4hgyr2\
    PMrNChcnyCsQBvQO2yvfstccXcTPdPTLFEOhxQpiQmP6byCpfm3TZ7yux2iclW8TyZsfGLhsLI3smAGDVe4wcRL6srgO3Z7Zg7MdkzYm5vWjgsMzaG\
    LgyW/Qx3F+c0nTsuptIcz1oY+y3HTZJS22eUn964LEQQ6F2GTrboNBnaz3LJLkUOddW+3NLYPKu0ulQXCASIIp0rR3cwIXlr3ezfh0sSlwO4POkz20\
    m9rxK3z8bjO/nanmhqQtx3HGTqGSk2ygDh0XSklqZHY6jcjeumPw377HwZ+FUClcYGzPllwwT1koTf5r9l2H+Xldj93/BfwtV/PfL81+q/ZhwbKHb6\
    m0GxKdK76/GdjSThy0b1gQq7njO4fqHKblfQb+drwfWu4um5fmbecuIwE0cWkigm5kL0UDpH9SqS1CXKshgGbHjOQGtRksN465adrSSBBRx8iIwbHI\
    Iww525DPr5A5bYLJi/DUKHGav9Jx/y9qBHHnnkkUceeeSRRx555JFHHv3f5HZP7ryfuds9eWABYblt8Gi6kfOeMYjLa1V2PsuDLL2O7ouiidy90/op\
    8t90tVF/bf74/Ldskee/nv/m/Ne8tz4z385nPufJ3k9PUq95T27673nK9GuDRnCdWGz3z5ZqO5/T36dfHiv8vGw3xm8fYY0D3vMyj8YXB8z9dj7o9D\
    eDpvZ5GZnVF1to19OD6+8EvTUai8z878Rros/L0PMu83mZb4zzhjNO3+28sX6Zd97w4kz+eSO4+N6eN9zy5KHlhfKku/8Or7Tb7dH09l/Tn0aW2vnC\
    uIw48mbDFOXJnsX2cY/h+mdLvTUaT5504jXRPFlkyZN+LE9aGEgcucgiMstTqPS5tOf3V+pDzw4+gn97EiQqAkTFs9m8HdD7fT4faVhreKifvLbC4L\
    jkQGT3PcX7+Lkqum3mTfpdcIpedfGk1nBY1Uae+51+cbRi6Oe9X9KjL3xErzy6YPC9gKSdoAa000ePaMToS4PNl85uPNb7/KaP11VuHvzuQ3oLNY9O\
    1M7b/PDV01rJFxe0P7aV0perZg69feLBoet736g/Vb1kkFtKbJ79zUJ6w/Ar9Q/9qn7SEzyqld8qH/r79qda+T/d9MEb57S2WFD7U64cKh7+mn6z9Q\
    et56vD2pz3r9CfH2yo92+/SK//YCXd8upbdPj2Le1K3fZNN76trD++5Df68IEV2pzW65susyVDo3NKNfP7q7kfR5aPjYOZL8pWe3vQnped+8XwV5Ik\
    bX4/ef8PhgqfPAfuKzxuyk9p31/9UYvtIH1z/e7/mDTpkD5L2/8nnaLOf0DmRLsJ2/8hrYKFfsueE/ypNP+X7bEdxTOMFfITZ1EG3IBq/wKGQGWV+D\
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
    H4sIAAAAAAACA+1dC1xUVf6fAcEBJXmIYKlN42b4YOJhhcacAZ/kEw2T1Wi4MJeZq/OguTMT6l+lNpXMzLQtikoW2w1sTW1N0ZwzalbY023zVZloq2\
    Ju/X3kK0v3PoF75wkyKMs5H+dzPef87vmd+7vf3+P8zhkme3xwl54SttwlKRs4cVsG9T/6E0F9jLgV02JWTDmLNJvmKWbjFozU2HELSZhNiuFyRYoy\
    JVmZpBgiV1BUuIbE7LiWaU9KuT8xOTkxJTkjaejw5PuHJ6Uq5mcLWNkzlz0WJpdI6E83qqXQbCoidBwjo1lrM+D0SNYiDcNVSVoKlbhJR5hwZZHNVG\
    ilZoAZaM6FBowkNSbMyNCPEfYxg1Lt8xQ8gdlmxS10n9WCESasgGFjtdhwqsmAzaGejarPbD4Flj/X58LwIVOxzTqB7hQxLMCshXoNQXdrSD1WTFPP\
    NNkMhiHyNOZfah4tN+scpkdRZDBj1tQUehCyGLOQdGMRZiDpeVkwnY4RLN/AMyeMmA6nbzEXcw/N0cyn78J1BEk9LK7lJ8tyd72bMBWYbSaKzKzFmc\
    fPo+73XwQjzSZ7yigP8i4iLKTVg7zdPXwRYbCyL2HoEIaxCTdoSGIuI75UTmqk1UJwU00eIk+mm4oxrZYw0bwVJM2axSSmKTJbjJiVbi7UYyZqMFJD\
    TZ6ZkZYwYLTYNBYKvM3H0lnMtmJ6dKpBgVF4sjN09CAGCoAY86ptJK4pIDCy6XG4yRImwkpgBmrKFkYSYjE263cjzLEGs8VsnWYi6ImLZEriDAro1+\
    j5BdM99LxucB4zcIuZFPL3zpN7eorAZsAsHFcOccx83PYw0iWsc9z3cmNSUyAZ+FhFQ7p0eMV9gY0waDXN5OlVOec305RGELtoysyZjWqUxPybNz8v\
    T6w+bW7ECArIt4YRG9oGRox+GM0NmjLhGIE0aCwrqsOOrBqyah3Lqg0VWDUhkt2aNoFaeTZw3tVpBG1EJtGIpV4LizlvqsXYnBboFlZCMPNldMhoNu\
    Imq81INSQphw2jWvBikjAwME9SJiXR2C+kKJj3wQ1KFmLNeRRQQW97w0yHGY03ynSyCW8RT6PZTpkWjRHHTO39uBxrO6UZmKkQb+cHZ16wW81kX4N7\
    Zadvcqey7D3tq7ONKuJZaTm1bq6zecwNNKOmGMGdjufRhNQ6yT0lz5uldP+YogjmBh/X04PyUVnTMw5pnCbVnOzdXLni6GH8cRtlGgiPYZfF/ISiY0\
    ZY9OgpLYuu2i5iosTWpvESH9B4j5fslL3QooAJBUw3aHwDE+rQOoECHRTooECn1bo2FZ8wzYt2WXCDrQXKZcRKqNdksDVPLuA6SoXtuIY0mBl6Sq/o\
    AfUWnNSbDVq2pU2fPy9AYSMXuXgMF6nOlFau7kbhJhL38B6omVFP0YK3YKPwz3t95HFRiqIJQC1YALBgT24lnjO1Wk9othn9hfINicMl/Bc1CCXETs\
    qdeBqF1ygfaqim1tYKiFKUAsyQaaeIdHi22Uxpps5j7F9M9bdA/33F6rNxvFhLGEm/ksOthx0/a7dSZQSeFABrSS25W2EqU11MJWkuslLuDNnK/11b\
    KYQrBxx3aOWQ7EcayI8EEMuHoaAtSZOdDUAeKJWKhppODEgVtrwDuyt/6PmiREJ/IunDCdRjGpRP4IRObyWV+vueyRo1JiL89nDmBplM0oWhairXuU\
    Lf37zO9+dzVyl3LeOu1UF8u5Tpi+fao7jxxXQ5U0ePpqmviwrPpz6EvcokqHTGkjU6M5u+5nJ1Hk91QUI6atFI0ldWA5twmdFKvp7wmxXM1vUhzfEr\
    8YhfVBB+m+OXt2NlIWK8sSW7jfg+PGnyKKkkqNGqJ3QV8eHqxWHCecmDhXRivHe24skOiOXny49Vd2evSUglOrUd2MDVS/jrAu84S1jI3f+kdzrZnz\
    g9X+QffiPDOTx29w+/GyJRHIbw2+THeL+S3d19HNboP9rEj8kax6mdJ/RP9VxdskAYH16OEtLJo7l4sKcwLkx7XEiXz9VLSc6+8/b7GSHdXq5+5llu\
    fK69oa+QLrIfp2dyoX+vDRPSifWX17MGEZ1Yb3l/siJLSFfL1Q+O824H4m/j5BCJ4llUWh/P5ka2RzwrbeR3JkLIR4xjVFoWz4rto694oCQOxQPIDr\
    jGA/k9AxsPeMJvPc83zj/8lt4hnDcqnRu/PJ7kcUI6Pr5KFvm1jDbyY7U9RfGsCMeoeLIDIazMpHydtSzSLmwDl7ZyuXbx0O7aH88MHSW/k2uTS+Jk\
    kjhuOU5xlzH9QUFBUtYPsggKlu7tza2YpcIZ5wZUHlVbeoOc7r+A17AaMGRfNcxYboP1Tx0Hi67GOQ8/+iG4+vRmMLiir+NNmQWuUZTBdypegpKrix\
    1jDr77YOWcP6m2PRCvdnz5DzBS0Qto7+uljv7xHdh191544qFw8F3v7s6X19zmPPvoyvSa2wc4iHsk6qhP+4FhdUvTexyzvV8ir4Cxv8Y6L/62HcZe\
    ng0WnNsCc7Ll8Ccy3hlS9wlYNeFrWLJnOYxZdwrsWpCRHjxuH0hbPxhkPfsiSPrtV3hq+DjVuS/i06sG/BssnzsIxkw4q/oO7+q8GhMOfyH/CP/143\
    74zsxd4IKiJxwVHaM+OvCw6kCcFFx5YSCwfJULJizfDxetX+noHlwJd7/x/46LdZfgwi091L/3Xg//FvkwmAVs8MF9x0Fuzljw1bRjcGHw12DABpn6\
    jUGXwcLpb6tyvj4EJ5/fDo+Qweqr5aUq56jd8KeLp8FrFxPBobFvq+Z1iYfx+79xfHFbJXyrIcJ5+4CTYM9r/Ry/KGapXlo8A14jXgXh30U5w3r0hT\
    vHRDrPbTwJZU/1UKd/mwlO6zY4zmhOpf8z4jjoZVbDxBOHVX02Y4DPz/J2YEe89/fL+6m6Pkj3vdsBVpBSqVSgzzeu1wf7uo8Yym4peRxfmwx/hO+n\
    f3GpCkwvugo85v9EeQlf8ZK+P4r3UbzkGi9ly93H+4Heh93L8T2jQHkrVFqft4rs3x55q6Z92A1/EPI5yNUvDxDOq1oupBPjHeWtIt3Kz5cfSxqE/B\
    iyA012II33Z/cI6Zqd+WPq9FfyUrQSCfsNRFPzLy0J9FTeQvyWc3xrB/qH3zQlwi/Cr2ve9eBA93FY2+7DBjfhO13onxK4ehYQxoel9wrpqrl6XbIQ\
    x8X3COnEevG/7scqB3N5gEQUz6LS+ni2PrE94tmm/HXJYCEfMY5RaZkdENtHX/GA5D4UDyA74BoPNCQHNh7whF99ClsvG+offsuHCeeNSufGL4+n6q\
    FCukDvw2akCMcV4xgVT3agZfuwrvsxvvpbu1+T+wD3ZkXfFArsPmxC4X44/+4Q9ZSgeOd/jBXgb3sgiBlyBBITP3Ys3rgTjH4g1ln1TV+wRrYJJNYs\
    TO/2wVLwfWw1XDx8K1yalACjr+yGxxJU8FRNmPpC2iZV+uJRMDp/Gdx3OFw9jixz1K2KUceUl6dPjt6bbqo6D4IT/gzw+z9S/WHUJseXMxtAcf9Djk\
    FHpOqK+V2cg8P/7nhrvzN92JJwtfm3cvhZ1+0g/FAuqMlfBF4feyfodjhSffiVifD/rl9xnF2yGUaHhjvXFG6AJ0ZcBz9f3wsm9f8Z9ut+XbX9yc+2\
    r3y3QfXSlpFg7SojvGNbhPrek/c4uhF9wbxBA8CJB3bBSeWhzs+thxy5aVXg9r/vBMpJz4FX//oT7H3pd6BeuRVsiWgAX/U6nv553nVQO6qb8+Xxkc\
    66whin/MTLcPncV+Hc605Y/+mbqr+sjnDe1f971cnUz+GDK2eAwfIY5xMf6uGK6lD111vTVfZiJ3hPOQLcGycDOzc64F37NqvK9BHO96ZvBeS0CPXe\
    0kOgKiTcOSBzDARrNHDGuZ9g1Yt3APmuzSDhhBZeaPgehC7fDJ7/9gc45cIaEBZ7Gjzy+1YYenWT6tKCQeDPfwwFkVGXIRk9Bjx2twLUXfsIzJ67DS\
    jzc2BXYxno89ZRMN14Fjx16Uv4Jh7lPD15GHh24nq4ceVrqm/elKl3j+sJU4+/DEM+mOaoTssE78VegHu2R8N14UfhoNfHgtlxnwJyahxMqOwLd2aO\
    UD0TtR6GJVfAgzFT4JERUxzifeGs+73jjfeb9cORLfJulwK1L3zmQfcRzK21L7zpOYkzZ2wF2J+1S/Wdwg49ft9ElMfxeY4uE60/UPzmuv7Qg5uz/m\
    jg+Moy/cNvw0gJp+2oIPxS9o+/Znpff3DLA0mqaD3i7/c7xeuPHUA4jhjHqNxsP39wZEfw83EfS5173v0LGLH2GKyYeRSyOOvSiLO6Ef7Fk0mjvdM1\
    nv8Z452Ot6vFYxHO/MNZxpiOgLPchmPwSJXEeW39FbD9o+dg+8knf2xHkM+lo0YYUvIZqHk0BsSl7WhH+ZRmdQT5nJ+3Sv385lPqgugydcb8OrWneE\
    78PVZf8VzkJLQeQfGcaz758jj365FAn1MtGc/Wyyc2xy/a10fFP/w2fk9sohhvXPzVRnzF51RzJwv5lHL1yinCeWWPF9KJ8d751iPu7YBYfr782MEc\
    4XoUlc5tB/i8wo4pQjpf51ItuMZga6afCa3Eb8ZUtp6f4x9+63NRHIbw65oXLs1xH4e19TnVxn2xPKF/kj3G6UG+EJ/xU4V0YrzzelM8S0hXztVrDZ\
    3Dj2U9wtb1uf7ZgZKZ7lejqHTu9ViZ6BhGoM/3yB8RjivGMSqe7ID38z1S0fsS57F89bc+z5U20z1CAvtC19Zegr3ffhYsPlwD1g+oA8dvewScO9AP\
    fnAkxHl2VW36WeUb4Nw5B3xv9fOw7JlkVeKqcvCPmvPgw7PHoeS3nVB8viNhhnd+vN3c8SjCondcBiqfujfPvQe7tfKp8WG1YOVLyaDL7iVgXUW8x3\
    yqOP7x5b/zC1Ecj/y3axyflR/YON4Tfus4vg0F/uG3Duf8P3qVCL/N1nGyQu/xZ1uf76jMF44jxjEqN9vP1+Idwc8//WOoWrnzK7BsxFrQWyJ1Od9R\
    rfUvnozU+YgneLzrvdPxdjWbQDjzD2dyfUfA2f6liYCo3wnPm1YD1cNvgHY8/0J0BPlsu7gEkDVLHAkbY+HuwR862vH8y6yOIB/s8+7q0D7H1CsU1e\
    opuqUe1yPi/KmveO6MGa1HUDzn5u9fGG7OeiTXyNZLzM3xi853oOIffnk7Vm4W442Lq9qIr3g9kmQU8hHjGJWW2QHx74b48mO1duTHkB1w9WOV5M3x\
    Y3IrW8+w+4ff7Dnuo1BUOid+eTzl24V0gd7XvUwKxxXjGBV/8x1sZlQa5H692nbr18g57hFQclPlkRhtUF0bUgaSaqJg1t2fgrPfStSOqeGwfPH3UH\
    llNYgxx6nXjTkIr619Cpyr/xjIU6Xqq9qTcMcnv8K6I7Fq8b6ur8fh7Wb5XIRF77gMVB6lel5HyKNcs5+GH7/wEZw8tFYVG/60w+Pv34h+B8+X/97x\
    JIo/kf92jT/lCwIbf/LF09/XLbKZCunDyxiXzyHxx224yUrwdS1uIumNGkzLbnToDOYCzKDB7LgF0+GaYrPZQJh0KY27IAy9Jrlx/mktnCfK56DSmn\
    yO/sn2zeesEP1OqPh3g1Hxpt9ezj+VIT+J9NvN+adFNydPU8fxbViC/BMqrfdPsrL29U+Vi4R8xDhGpWV2QPz74778WMLzyI8hO+DqxyKX3Rw/toLj\
    u2G5f/jd8IL7bA0qnRO/PJ72LhfSBXq/Qb9MOK4Yx6h4sgP+7Td4/p3eVv89pBeEyODLzd1veOjAK6D/nRB+s/oa0O9cB0un/xV029fFOe79IEefV3\
    o4e32ihXe+XwQfD14C7uid5/J3gYtXeB+ft5OXVyLsecehcH8huM1wJ3uRpegumsGttb+wPkHm/NeQeHXff/4MssdLg3oG8z9AfpekbODEbRmc7Yxo\
    dk8p86RG3IppMSumnEWaTeJb7ZnLHguTSyT0p5vg1tkSJtlbROhcbpQqbHkHdlf+0JOSHP2JFNz4OjWU0azFDconcEKnt5JK/X3Z40NC2bcULHmXuh\
    7ZRNf+CxV/6XintQAA
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
