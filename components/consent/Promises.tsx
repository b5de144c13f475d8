interface Props {
  title: string;
  points: readonly string[];
}

export function Promises({ title, points }: Props) {
  return (
    <section class="promises">
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
