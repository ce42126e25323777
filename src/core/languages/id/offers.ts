/** Offers in Indonesian. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Indonesian pages sell or ask. */
export const offersId: OfferLanguage = {
  code: 'id',
  address: 'anda kamu kami kita kalian',
  ours: 'kami kita',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        'untuk melanjutkan membaca … / lanjutkan membaca … langganan|dengan|gratis / untuk membaca … selengkapnya|lengkap|artikel|berita … langganan|berlangganan|login / artikel|konten ini khusus|eksklusif|hanya … / khusus|hanya untuk pelanggan|member|anggota',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Untuk melanjutkan membaca, silakan berlangganan.', 'Khusus untuk pelanggan'],
          ['Sidang berlanjut pada Senin.'],
        ),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases: 'punya … artikel gratis / artikel gratis … tersisa|lagi / sisa … artikel gratis',
      examples: __EXAMPLES__ && examples(['Anda masih punya 2 artikel gratis']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'daftar|berlangganan|langganan … newsletter|buletin / dapatkan … email|newsletter|inbox|berita|update|notifikasi … / ke email|inbox anda|kamu … / newsletter kami / jangan lewatkan … / jangan ketinggalan … / ikuti|dapatkan berita|info terbaru … setiap|email|whatsapp',
      examples: __EXAMPLES__ && examples(['Daftar newsletter kami'], ['Surat itu tiba hari Senin.']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases: 'unduh|download|instal … aplikasi / aplikasi kami / app store … google',
      examples: __EXAMPLES__ && examples(['Unduh aplikasi kami'], ['Kota ini membuat program parkir.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'ikuti kami|kanal|saluran|akun|channel … / ikuti … google news|whatsapp|telegram|instagram|facebook / ikuti … whatsapp|telegram|google|youtube channel|news|kanal|saluran … / whatsapp|telegram channel|kanal|saluran … / gabung|bergabung … grup|channel|kanal|saluran|telegram|whatsapp / klik … google news / baca … di google news / cek berita … google news / subscribe … youtube|channel',
      examples:
        __EXAMPLES__ &&
        examples(['Ikuti kami di Instagram', 'Ikuti saluran WhatsApp kami'], ['Polisi mengikuti mobil itu.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        'donasi sekarang / ^ donasi anda|kamu membantu|memungkinkan|menjaga / dukung kami|jurnalisme|kerja … / dukungan anda|kamu … / bantu kami …',
      examples: __EXAMPLES__ && examples(['Donasi sekarang', 'Dukung kami'], ['Donasi itu untuk museum.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        'buat akun … / daftar akun … / masuk|login untuk|atau … / silakan login|masuk|daftar … / sudah punya|memiliki akun|langganan … / belum punya|memiliki akun … / untuk berkomentar|menyimpan …',
      examples: __EXAMPLES__ && examples(['Buat akun gratis', 'Login untuk berkomentar'], ['Akun itu ditutup.']),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        'berlangganan sekarang|mulai|untuk|hanya … / langganan sekarang|mulai|hanya … / mulai berlangganan … / akses tanpa batas|penuh|eksklusif|premium … / coba gratis … / gratis … hari pertama / mulai rp|dari rp … / paket langganan|berlangganan … / nikmati … akses|konten|tanpa iklan … / bebas iklan … / jadi pelanggan|member … / baca … tanpa batas / untuk bulan pertama',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Baca semua artikel tanpa batas', 'Berlangganan sekarang', 'Akses tanpa batas'],
          ['Pelanggan menunggu di toko.'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '^ berlangganan|langganan … $ / ^ coba … $ / ^ lihat paket … $ / ^ lihat|pilih … paket|penawaran|promo $',
      examples: __EXAMPLES__ && examples(['Lihat paket', 'Berlangganan']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '^ daftar|kirim|newsletter … $ / ^ subscribe $',
      examples: __EXAMPLES__ && examples(['Daftar']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '^ masuk|login|daftar … $ / ^ buat akun … $',
      examples: __EXAMPLES__ && examples(['Masuk']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '^ donasi|dukung … $',
      examples: __EXAMPLES__ && examples(['Donasi']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '^ ikuti|follow|gabung … $',
      examples: __EXAMPLES__ && examples(['Ikuti']),
    },
    {
      kind: 'newsletter',
      strength: 'against',
      phrases: 'tidak akan dipublikasikan / ruas yang wajib / tinggalkan balasan|komentar',
      examples: __EXAMPLES__ && examples(['Alamat email Anda tidak akan dipublikasikan.']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases: 'alamat email anda|kamu … / masukkan … email … / newsletter|buletin|email|inbox|privasi|notifikasi',
      examples: __EXAMPLES__ && examples(['newsletter']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: 'langganan|berlangganan|pelanggan|gratis|akses|premium|eksklusif|promo|diskon|rp / per bulan',
      examples: __EXAMPLES__ && examples(['langganan']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: 'donasi|dukung|dukungan|independen',
      examples: __EXAMPLES__ && examples(['donasi']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: 'akun|login|masuk|sandi|password|komentar|daftar',
      examples: __EXAMPLES__ && examples(['akun']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'ikuti|whatsapp|telegram|instagram|facebook|youtube|channel|saluran|kanal / google news',
      examples: __EXAMPLES__ && examples(['ikuti']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'aplikasi|unduh|ios|android|app',
      examples: __EXAMPLES__ && examples(['aplikasi']),
    },
  ],
};
