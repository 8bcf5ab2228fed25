#ifndef DUIZHAO_CLAZYLIBRARIES_H
#define DUIZHAO_CLAZYLIBRARIES_H

// Nothing to include: this target defines functions that the system libraries' own headers declare (forward.h).

#endif
