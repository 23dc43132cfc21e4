/*
 * Plain SMAA-2, as anyone would write it in C: the engine's reference for speed. The problem comes in `problem.h`, which the
 * bench writes. All is drawn anew in each reading by xoshiro256+ (Blackman & Vigna 2018); ranks, pairwise wins and central
 * weights are counted. Prints nanoseconds a reading, and the first-rank shares.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "problem.h"

static uint64_t s[4] = {0x9e3779b97f4a7c15u, 0xbf58476d1ce4e5b9u, 0x94d049bb133111ebu, 0x2545f4914f6cdd1du};

static inline uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static inline double uniform(void) {
  const uint64_t result = s[0] + s[3], t = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = rotl(s[3], 45);
  return (double)(result >> 11) * 0x1p-53;
}

int main(int count, char **arguments) {
  const long readings = count > 1 ? atol(arguments[1]) : 100000;
  double ranks[A][A] = {{0}}, wins[A][A] = {{0}}, central[A][C] = {{0}};
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (long i = 0; i < readings; i++) {
    double weight[C], value[A], total = 0;
    for (int c = 0; c < C; c++) weight[c] = weightFrom[c] + weightWidth[c] * uniform();
#ifdef QUESTIONS
    for (int q = 0; q < QUESTIONS; q++) {
      int o = optionFrom[q];
      if (optionFrom[q + 1] - o > 1) {
        double left = uniform();
        while (o + 1 < optionFrom[q + 1] && left >= prior[o]) left -= prior[o++];
      }
      const double u = uniform();
      for (int m = movesFrom[q]; m < movesFrom[q + 1]; m++)
        weight[moves[m]] += factorFrom[o][moves[m]] + factorSpread[o][moves[m]] * u;
    }
    for (int c = 0; c < C; c++) weight[c] = exp(weight[c]);
#endif
    for (int c = 0; c < C; c++) total += weight[c];
    for (int a = 0; a < A; a++) {
      value[a] = 0;
      for (int c = 0; c < C; c++) value[a] += weight[c] * (low[a][c] + width[a][c] * uniform());
    }
    for (int a = 0; a < A; a++) {
      int rank = 0;
      for (int b = 0; b < A; b++) {
        if (value[b] > value[a]) rank++;
        if (value[a] > value[b]) wins[a][b]++;
      }
      ranks[a][rank]++;
      if (rank == 0)
        for (int c = 0; c < C; c++) central[a][c] += weight[c] / total;
    }
  }
  clock_gettime(CLOCK_MONOTONIC, &to);
  /* What was counted is used, so that nothing is left out. */
  fprintf(stderr, "%g %g\n", wins[0][1], central[0][0]);
  printf("%.2f", ((to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec)) / readings);
  for (int a = 0; a < A; a++) printf(" %.6f", ranks[a][0] / readings);
  printf("\n");
  return 0;
}
