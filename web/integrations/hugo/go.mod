module glossary.example/contact-cost

go 1.19
