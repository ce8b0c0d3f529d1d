import type { Question } from "../../Questions.tsx";

export const questions: readonly Question[] = [
  {
    question: "¿Es lo mismo la perfusión que la máquina de corazón y pulmón?",
    answer:
      "La máquina es la herramienta; la perfusión es el trabajo. El mismo trabajo se hace con un circuito de ECMO en cuidados intensivos, y con circuitos más pequeños que mantienen vivo un órgano donado o que perfunden solo el cerebro durante la cirugía de la aorta.",
  },
  {
    question: "¿El paciente siente algo?",
    answer:
      "En la circulación extracorpórea, no: el paciente está bajo anestesia general para la operación. Con ECMO puede estar despierto; algunos se sientan, comen y caminan con su circuito al lado, si las cánulas y su estado lo permiten.",
  },
  {
    question: "¿Por qué es oscura la sangre de las venas?",
    answer:
      "La hemoglobina es roja brillante cuando lleva oxígeno y roja oscura cuando lo ha cedido. El circuito se dibuja en rojo y azul para distinguirlas; la sangre venosa nunca es realmente azul.",
  },
  {
    question: "¿Qué diferencia hay entre la fracción de oxígeno y el gas de barrido?",
    answer:
      "La fracción de oxígeno del gas decide sobre todo cuánto oxígeno entra en la sangre. La cantidad de gas que pasa por la membrana, el barrido, decide sobre todo cuánto dióxido de carbono sale de ella. Subir el barrido hace poco por el oxígeno.",
  },
  {
    question: "¿Por qué se diluye la sangre?",
    answer:
      "El circuito tiene que llenarse de líquido antes de unirlo al paciente. Ese líquido se mezcla con la sangre y baja la proporción de glóbulos rojos. Los circuitos más pequeños y con menos volumen de llenado mantienen baja la dilución.",
  },
  {
    question: "¿Por qué se enfría al paciente?",
    answer:
      "Un cuerpo más frío consume menos oxígeno, así que tolera un flujo menor o, durante poco tiempo, ninguno. Hoy muchas operaciones se hacen a temperatura normal; el enfriamiento profundo se reserva para las que deben detener la circulación.",
  },
  {
    question: "¿Puede la ECMO curar un corazón o un pulmón?",
    answer:
      "No. Da tiempo: para que el órgano se recupere, para que actúe un tratamiento, para un trasplante o una bomba duradera, o para una decisión.",
  },
  {
    question: "¿Puedo usar esta página para tratar a un paciente?",
    answer:
      "No. Explica. Todavía no la ha revisado ningún clínico, y cada cifra se da con lo que se leyó de su fuente. Para la práctica, siga el protocolo de su institución y las propias guías.",
  },
];
